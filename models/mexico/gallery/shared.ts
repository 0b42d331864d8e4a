/** Scenarios that several entries of the gallery compare with. */
import { handoverOf29 } from './waves';
import { fromTheStart, scenario } from './happening';

/** The default start and horizon of the gallery. */
export const february = { start: '2025-02', weeks: 156 } as const;

/** Nobody is handed over; everything else goes on as it was. */
export const noHandover = scenario({
  id: 'no-handover',
  title: 'No handover',
  description:
    'Nobody is handed over; ordinary extraditions and everything else go on as in February 2025.',
});

/** The handover of 29 in week 0, all else equal. */
export const handover29 = scenario({
  id: 'handover-29',
  title: 'Handover of 29',
  description: '29 imprisoned bosses are handed over in week 0; all else stays as it was.',
  events: handoverOf29(),
});

/** The handover of 29 and deals for nearly all; exposed officials stay in office as usual. */
export const witnessDeals = scenario({
  id: 'handover-witness-deals',
  title: 'Handover with witness deals',
  description: 'The handover of 29, and deals for nine in ten bosses in US custody.',
  levers: fromTheStart({ 'witness-deals': 0.9 }),
  events: handoverOf29(),
});

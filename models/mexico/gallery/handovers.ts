/** Entries about handing over prisoners: whether, how often, and under which conditions. */
import type { GalleryEntry } from './entry';
import { fromTheStart, scenario } from './happening';
import { february, handover29, noHandover, witnessDeals } from './shared';
import { handoverOf26, handoverOf29, handoverOf37 } from './waves';

/** Week in which the hardened prisons are ready and the late handover happens. */
const hardenedBy = 12;

/** Handover entries, the most asked for first. */
export const handoverEntries: readonly GalleryEntry[] = [
  {
    ...february,
    id: 'handover-29',
    title: 'Handover of 29',
    sentence:
      'On 27 February 2025 Mexico handed 29 imprisoned bosses to the United States: what follows, and what does not?',
    scenarios: [handover29, noHandover],
    baseline: noHandover.id,
    hero: 'homicides',
    charts: [
      'retaliation-deaths',
      'command',
      'cohesion.noreste',
      'tariff-risk',
      'testimony',
      'us-pressure',
    ],
  },
  {
    ...february,
    id: 'no-handover',
    title: 'No handover',
    sentence:
      'The bosses stay where they are: how do violence and pressure go on without any handover?',
    scenarios: [noHandover],
    baseline: noHandover.id,
    hero: 'homicides',
    charts: ['homicides.SIN', 'organisations', 'command', 'us-pressure', 'tariff-risk', 'approval'],
  },
  {
    ...february,
    id: 'three-waves',
    title: 'The three real waves',
    sentence:
      '29, then 26, then 37 prisoners within eleven months: do repeated handovers keep tariffs away, and at what price?',
    scenarios: [
      scenario({
        id: 'three-waves',
        title: 'Three waves',
        description:
          'The handovers of 27 February 2025, 12 August 2025 and 20 January 2026, as they happened.',
        events: [...handoverOf29(), ...handoverOf26, ...handoverOf37],
      }),
      handover29,
      noHandover,
    ],
    baseline: noHandover.id,
    hero: 'tariff-risk',
    charts: [
      'homicides',
      'retaliation-deaths',
      'testimony',
      'exposure',
      'us-pressure',
      'capture-success',
    ],
  },
  {
    ...february,
    id: 'handover-witness-deals',
    title: 'Handover with witness deals',
    sentence:
      'Prosecutors offer nearly every handed-over boss a deal: whom does the testimony expose, and what does Washington demand next?',
    scenarios: [
      witnessDeals,
      handover29,
      scenario({
        id: 'handover-trials-only',
        title: 'Handover, trials only',
        description: 'The handover of 29, and no deals at all.',
        levers: fromTheStart({ 'witness-deals': 0 }),
        events: handoverOf29(),
      }),
    ],
    baseline: handover29.id,
    hero: 'exposure',
    charts: [
      'testimony',
      'indictments',
      'exposure.political',
      'exposure.federal',
      'us-pressure',
      'room-for-action',
    ],
  },
  {
    ...february,
    id: 'handover-prisons-hardened-first',
    title: 'Harden the prisons first',
    sentence: 'Is the fury smaller when bosses lose a hard Mexican cell and not a comfortable one?',
    scenarios: [
      scenario({
        id: 'handover-prisons-hardened-first',
        title: 'Prisons hardened, then handover',
        description: 'Prisons are hardened from week 0, and the 29 are handed over in week 12.',
        levers: fromTheStart({ 'prison-hardness': 0.85 }),
        events: handoverOf29(hardenedBy),
      }),
      scenario({
        id: 'handover-in-week-12',
        title: 'Handover in week 12',
        description: 'The same handover in week 12 out of prisons as they are.',
        events: handoverOf29(hardenedBy),
      }),
      noHandover,
    ],
    baseline: 'handover-in-week-12',
    hero: 'retaliation-deaths',
    charts: ['homicides', 'command', 'cohesion', 'capture-success', 'tariff-risk'],
  },
];

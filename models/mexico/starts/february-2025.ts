/** The default start: the week of the handover of 29 prisoners, tariffs due on 4 March. */
import { holdings } from '../presence';
import { actorsOf2025 } from './actors-2025-02';
import { exposureOf2025 } from './exposure';
import { layOut } from './lay-out';
import { sinaloaWar } from './sinaloa-war';

/** 24 February 2025: three days before the handover of 29. What is not counted or polled is our judgement. */
export const february2025 = layOut({
  id: '2025-02',
  date: '2025-02-24',
  label: '24 February 2025: three days before the handover of 29',
  actors: actorsOf2025,
  holdings: holdings['2025-02'],
  nation: {
    tariffRisk: 0.6,
    approval: 0.85, // El Financiero, February 2025
    roomForAction: 0.5,
    backlash: 0.1,
    preventionStock: 0.05,
    prisonControl: 0.35,
    fear: 0.12,
    cumulativeHomicides: 480_000, // as reported in the source article
  },
  exposure: exposureOf2025,
  sinaloaWar: 1,
  broken: sinaloaWar,
  levers: {},
});

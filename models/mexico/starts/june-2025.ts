/** Four months after the handover; uses only what was known by then. */
import { holdings } from '../presence';
import { actorsOfJune2025 } from './actors-2025-06';
import { exposureOf2025 } from './exposure';
import { layOut } from './lay-out';
import { sinaloaWar } from './sinaloa-war';

/** 30 June 2025: four months after the handover. What is not counted or polled is our judgement. */
export const june2025 = layOut({
  id: '2025-06',
  date: '2025-06-30',
  label: '30 June 2025: four months after the handover',
  actors: actorsOfJune2025,
  holdings: holdings['2025-06'],
  nation: {
    tariffRisk: 0.4,
    approval: 0.77, // El Financiero, May 2025
    roomForAction: 0.5,
    backlash: 0.12,
    preventionStock: 0.05,
    prisonControl: 0.37,
    fear: 0.18,
    cumulativeHomicides: 488_500, // 480,000 in February and the victims counted since (SESNSP)
  },
  exposure: exposureOf2025,
  sinaloaWar: 1,
  broken: sinaloaWar,
  levers: {
    arrests: 1.3,
    seizures: 1.3,
  },
});

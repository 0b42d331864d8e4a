/** The eve of the change of president, nine weeks after El Mayo was taken; no tariffs, no designation yet. */
import { holdings } from '../presence';
import { actorsOf2024 } from './actors-2024-09';
import { exposureOf2024 } from './exposure';
import { layOut } from './lay-out';
import { sinaloaWar } from './sinaloa-war';

/** 30 September 2024: three weeks into open war in Sinaloa. What is not counted or polled is our judgement. */
export const september2024 = layOut({
  id: '2024-09',
  date: '2024-09-30',
  label: '30 September 2024: three weeks into open war in Sinaloa',
  actors: actorsOf2024,
  holdings: holdings['2024-09'],
  nation: {
    tariffRisk: 0.05,
    approval: 0.69,
    roomForAction: 0.4,
    backlash: 0.08,
    preventionStock: 0.05,
    prisonControl: 0.33,
    fear: 0.12,
    cumulativeHomicides: 467_300, // INEGI since December 2006, scaled so that February 2025 is the reported 480,000
  },
  exposure: exposureOf2024,
  sinaloaWar: 1,
  broken: sinaloaWar,
  levers: {
    'tariff-threat': 0,
    designation: 0,
    'us-posture': 0.35,
    'field-operations': 2,
  },
});

/** The middle of a term of "hugs, not bullets"; the year with the most extraditions. */
import { holdings } from '../presence';
import { actorsOf2022 } from './actors-2022-01';
import { exposureOf2022 } from './exposure';
import { layOut } from './lay-out';

/** 3 January 2022: the middle of López Obrador’s term. What is not counted or polled is our judgement. */
export const january2022 = layOut({
  id: '2022-01',
  date: '2022-01-03',
  label: '3 January 2022: the middle of López Obrador’s term',
  actors: actorsOf2022,
  holdings: holdings['2022-01'],
  nation: {
    tariffRisk: 0.02,
    approval: 0.6,
    roomForAction: 0.4,
    backlash: 0.08,
    preventionStock: 0.06,
    prisonControl: 0.32,
    fear: 0.1,
    cumulativeHomicides: 379_200, // INEGI since December 2006, scaled so that February 2025 is the reported 480,000
  },
  exposure: exposureOf2022,
  sinaloaWar: 0,
  levers: {
    cooperation: 1.2,
    'tariff-threat': 0,
    designation: 0,
    'us-posture': 0.3,
    'field-operations': 1.5,
    arrests: 0.9,
    seizures: 0.8,
    'prison-hardness': 0.3,
  },
});

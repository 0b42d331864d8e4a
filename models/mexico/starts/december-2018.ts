/** The first month of a new government that promised "hugs, not bullets", at the height of the homicides. */
import { holdings } from '../presence';
import { actorsOf2018 } from './actors-2018-12';
import { exposureOf2018 } from './exposure';
import { layOut } from './lay-out';

/** 31 December 2018: the first month of López Obrador. What is not counted or polled is our judgement. */
export const december2018 = layOut({
  id: '2018-12',
  date: '2018-12-31',
  label: '31 December 2018: the first month of López Obrador',
  actors: actorsOf2018,
  holdings: holdings['2018-12'],
  nation: {
    tariffRisk: 0.02,
    approval: 0.75,
    roomForAction: 0.5,
    backlash: 0.05,
    preventionStock: 0.04,
    prisonControl: 0.3,
    fear: 0.1,
    cumulativeHomicides: 272_500, // INEGI since December 2006, scaled so that February 2025 is the reported 480,000
  },
  exposure: exposureOf2018,
  sinaloaWar: 0,
  levers: {
    cooperation: 0.8,
    'tariff-threat': 0,
    designation: 0,
    'us-posture': 0.25,
    'field-operations': 1.5,
    arrests: 0.9,
    seizures: 0.8,
    'prison-hardness': 0.3,
  },
});

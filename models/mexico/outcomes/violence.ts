/** Outcomes about violence. */
import { plus, quantity } from '../../rules/build';
import type { Outcome } from '../../rules/model';
import { counted, level, nationwide } from '../outcome';

const group = 'violence';
const all = [
  'ordinary-deaths',
  'turf-war-deaths',
  'retaliation-deaths',
  'operation-deaths',
] as const;
const [first, ...others] = all;

export const violence: readonly Outcome[] = [
  counted({
    id: 'homicides',
    label: 'Homicides',
    help: 'Victims of intentional homicide as the national security system (SESNSP) counts them: other murders, turf wars, retaliation and operations.',
    unit: 'deaths/week',
    value: plus(nationwide(first), ...others.map(nationwide)),
    better: 'lower',
    group,
  }),
  counted({
    id: 'homicides-by-state',
    partsOf: 'homicides',
    over: 'state',
    label: 'Homicides',
    help: 'Victims of intentional homicide in one state.',
    unit: 'deaths/week',
    value: plus(quantity(first), ...others.map((id) => quantity(id))),
    decimals: 1,
    better: 'lower',
    group,
  }),
  counted({
    id: 'retaliation-deaths',
    label: 'Retaliation deaths',
    help: 'People killed when organisations answer the loss of leaders with attacks.',
    unit: 'deaths/week',
    value: nationwide('retaliation-deaths'),
    decimals: 1,
    better: 'lower',
    group,
  }),
  counted({
    id: 'turf-war-deaths',
    label: 'Turf-war deaths',
    help: 'People killed where organisations fight each other for territory.',
    unit: 'deaths/week',
    value: nationwide('turf-war-deaths'),
    better: 'lower',
    group,
  }),
  counted({
    id: 'operation-deaths',
    label: 'Deaths in operations',
    help: 'People killed when leaders are hunted.',
    unit: 'deaths/week',
    value: nationwide('operation-deaths'),
    decimals: 1,
    better: 'lower',
    group,
  }),
  level({
    id: 'cumulative-homicides',
    label: 'Murdered since December 2006',
    help: 'The running total: about 480,000 at the handover of February 2025.',
    unit: 'persons',
    value: quantity('cumulative-homicides'),
    monthly: 'last',
    decimals: 0,
    better: 'lower',
    group,
  }),
];

/** Example of docs/adding.md: a whole model of another policy question, support for people who leave prison. */
import { quantity } from '../../../../models/rules/build';
import type { Lever, Model, Outcome, Quantity, Start } from '../../../../models/rules/model';
import { madeUp, rules } from './rules';

// #region quantities
const quantities: readonly Quantity[] = [
  {
    id: 'prisoners',
    label: 'Prisoners',
    unit: 'persons',
    over: [],
    kind: 'stock',
    min: 0,
    theme: 'prison',
  },
  {
    id: 'at-risk',
    label: 'Released and at risk of return',
    unit: 'persons',
    over: [],
    kind: 'stock',
    min: 0,
    theme: 'release',
  },
  {
    id: 'returned',
    label: 'Returned this week',
    unit: 'persons/week',
    over: [],
    kind: 'tally',
    theme: 'release',
  },
];
// #endregion

// #region lever
const support: Lever = {
  id: 'support',
  label: 'Support after release',
  help: 'Share of the released who get a place to live and work.',
  group: 'release',
  unit: 'share',
  min: 0,
  max: 1,
  step: 0.05,
  default: 0.2,
  claim: 'P1',
  marks: [],
  zones: [{ from: 0.9, to: 1, label: 'more than any place offers' }],
};
// #endregion

// #region outcomes
const outcomes: readonly Outcome[] = [
  {
    id: 'prisoners',
    label: 'Prisoners',
    help: 'People in prison at the end of the week.',
    unit: 'persons',
    value: quantity('prisoners'),
    monthly: 'mean',
    decimals: 0,
    group: 'prison',
  },
  {
    id: 'returned',
    label: 'Returned to prison',
    help: 'People who came back to prison in the week.',
    unit: 'persons/week',
    value: quantity('returned'),
    monthly: 'sum',
    decimals: 1,
    better: 'lower',
    group: 'prison',
  },
];
// #endregion

// #region start
const start: Start = {
  id: 'january-2025',
  date: '2025-01-06',
  label: 'January 2025',
  initial: { prisoners: 10_000, 'at-risk': 4_000 },
};
// #endregion

// #region model
export const prisons: Model = {
  id: 'prison-support',
  version: '1.0.0',
  title: 'Prisons: support after release',
  indices: [],
  quantities,
  tables: [],
  relations: [],
  levers: [support],
  leverGroups: [{ id: 'release', label: 'After release' }],
  eventKinds: [],
  rules,
  outcomes,
  outcomeGroups: [{ id: 'prison', label: 'Prisons' }],
  starts: [start],
  settled: {},
  evidence: [madeUp],
};
// #endregion

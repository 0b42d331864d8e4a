/** Outcomes about what the state does. */
import { quantity, sum } from '../../rules/build';
import type { Outcome } from '../../rules/model';
import { counted, level } from '../outcome';

const group = 'state';

export const stateOutcomes: readonly Outcome[] = [
  level({
    id: 'capture-success',
    label: 'Success of captures',
    help: 'Share of operations against leaders that end with a capture or a death.',
    unit: 'share',
    value: quantity('capture-success'),
    better: 'higher',
    group,
  }),
  counted({
    id: 'captures',
    label: 'Leaders removed',
    help: 'Leaders captured or killed in the field.',
    unit: 'persons/week',
    value: sum('organisation', sum('rank', quantity('captured'))),
    decimals: 1,
    group,
  }),
  counted({
    id: 'handed-over',
    label: 'Handed over to the United States',
    help: 'Prisoners handed over or extradited.',
    unit: 'persons/week',
    value: sum('organisation', sum('rank', quantity('handed-over'))),
    decimals: 1,
    group,
  }),
  counted({
    id: 'arrests',
    label: 'Arrests of members',
    help: 'Members of organisations arrested.',
    unit: 'persons/week',
    value: sum('organisation', quantity('arrested')),
    group,
  }),
  counted({
    id: 'seizures',
    label: 'Seizures',
    help: 'An index of drugs seized: 100 a week is the mean of 2024.',
    unit: 'index/week',
    value: quantity('seizures'),
    group,
  }),
  level({
    id: 'prison-control',
    label: 'Control over the prisons',
    help: 'How far the state, and not the inmates, runs the prisons, from 0 to 1.',
    unit: 'share',
    value: quantity('prison-control'),
    better: 'higher',
    group,
  }),
  level({
    id: 'prevention',
    label: 'Young people reached',
    help: 'Share of those at risk whom prevention has durably reached.',
    unit: 'share',
    value: quantity('prevention-stock'),
    better: 'higher',
    group,
  }),
];

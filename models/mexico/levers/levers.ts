/** Everything that a person can move in the Mexico model, by group. */
import type { Group, Lever } from '../../rules/model';
import { force } from './force';
import { handoversAndPrisons } from './handovers-and-prisons';
import { justice } from './justice';
import { rootCauses } from './root-causes';
import { washingtonLevers } from './washington';

/** Groups in the order shown; the last holds what others decide. */
export const leverGroups: readonly Group[] = [
  { id: 'handovers-and-prisons', label: 'Handovers and prisons' },
  { id: 'justice', label: 'Justice' },
  { id: 'force', label: 'Force' },
  { id: 'root-causes', label: 'Root causes' },
  { id: 'washington', label: 'Washington' },
];

/** All levers, group by group. */
export const levers: readonly Lever[] = [
  ...handoversAndPrisons,
  ...justice,
  ...force,
  ...rootCauses,
  ...washingtonLevers,
];

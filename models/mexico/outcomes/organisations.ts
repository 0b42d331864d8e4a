/** Outcomes about the organisations. */
import { minus, quantity, sum, table, times } from '../../rules/build';
import type { Outcome } from '../../rules/model';
import { counted, level, meanOverMembers } from '../outcome';

const group = 'organisations';
const over = 'organisation';

/** One outcome for the nation (a mean over members) and one per organisation. */
function perOrganisation(id: string, label: string, help: string): readonly Outcome[] {
  return [
    level({
      id,
      label,
      help: `${help} The national figure is the mean over members.`,
      unit: 'share',
      value: meanOverMembers(id),
      group,
    }),
    level({
      id: `${id}-by-organisation`,
      partsOf: id,
      over,
      label,
      help,
      unit: 'share',
      value: quantity(id),
      group,
    }),
  ];
}

export const organisationOutcomes: readonly Outcome[] = [
  level({
    id: 'organisations',
    label: 'Number of organisations',
    help: 'Named organisations and those that split from them; the many small local groups are not counted. The central run counts a split by its probability.',
    unit: 'organisations',
    value: sum(over, times(quantity('existence'), minus(1, table('poolness')))),
    decimals: 1,
    group,
  }),
  counted({
    id: 'splits',
    label: 'Splits',
    help: 'Groups that break away. The central run counts a split by its probability.',
    unit: 'splits/week',
    value: quantity('splits'),
    decimals: 2,
    group,
  }),
  level({
    id: 'wars',
    label: 'Wars inside organisations',
    help: 'Open wars between groups that have split and those they left, weighed by how hot they still are.',
    unit: 'index',
    value: sum(over, quantity('war')),
    better: 'lower',
    group,
  }),
  level({
    id: 'members',
    label: 'Members',
    help: 'Members of all organisations, local groups included.',
    unit: 'persons',
    value: sum(over, quantity('members')),
    decimals: 0,
    better: 'lower',
    group,
  }),
  level({
    id: 'members-by-organisation',
    partsOf: 'members',
    over,
    label: 'Members',
    help: 'Members of one organisation.',
    unit: 'persons',
    value: quantity('members'),
    decimals: 0,
    better: 'lower',
    group,
  }),
  ...perOrganisation(
    'cohesion',
    'Cohesion',
    'How well an organisation holds together, from 0 (in pieces) to 1 (one will).',
  ),
  ...perOrganisation(
    'command',
    'Command from prison',
    'How much of its leadership commands from Mexican prisons, from 0 to 1.',
  ),
  level({
    id: 'territory',
    label: 'Territory of named organisations',
    help: 'Mean share of the states’ criminal territory that is not held by small local groups.',
    unit: 'share',
    value: times(
      1 / 32,
      sum('state', sum(over, times(quantity('presence'), minus(1, table('poolness'))))),
    ),
    group,
  }),
  level({
    id: 'territory-by-organisation',
    partsOf: 'territory',
    over,
    label: 'Territory',
    help: 'Mean share of the states’ criminal territory that the organisation holds.',
    unit: 'share',
    value: times(1 / 32, sum('state', quantity('presence'))),
    decimals: 3,
    group,
  }),
  level({
    id: 'fear',
    label: 'Fear of extradition',
    help: 'How far leaders fear to be sent to the United States, from 0 to 1; the mean over members.',
    unit: 'share',
    value: meanOverMembers('fear'),
    group,
  }),
  counted({
    id: 'conflict-deaths',
    label: 'Members killed in conflict',
    help: 'Members of organisations killed by other organisations, as in the study of cartel size.',
    unit: 'persons/week',
    value: sum(over, quantity('conflict-deaths')),
    better: 'lower',
    group,
  }),
  counted({
    id: 'recruits',
    label: 'Recruits',
    help: 'People who join, after prevention and the squeeze on finances.',
    unit: 'persons/week',
    value: sum(over, minus(quantity('would-join'), quantity('prevented'), quantity('squeeze'))),
    better: 'lower',
    group,
  }),
];

/** Levers on the use of force: operations, arrests, seizures, troops. */
import type { Lever } from '../../rules/model';
import { evidence } from '../evidence/evidence';
import { mark, zone } from './mark';

const baseYear = { cite: 'By definition' };

export const force: readonly Lever[] = [
  {
    id: 'field-operations',
    label: 'Operations against leaders',
    help: 'Operations a month to take a leader who is at large. Some succeed, and some end in a gun battle.',
    group: 'force',
    unit: 'operations/month',
    min: 0,
    max: 12,
    step: 0.5,
    default: 3,
    claim: 'C2',
    marks: [
      mark(1.5, '"Hugs, not bullets", judged', evidence.operationsPace, '2018-12-01'),
      mark(3, 'Pace of early 2025, judged', evidence.operationsPace, '2025-02-24'),
    ],
    zones: [zone(0, 1, 'Stands back'), zone(2, 4, 'As in 2025'), zone(8, 12, 'War on kingpins')],
  },
  {
    id: 'operation-force',
    label: 'Kill rather than capture',
    help:
      'Of the operations that find their man, the share in which he is killed rather than taken. A killing is ' +
      'followed by more violence than a capture, and a dead boss tells nothing.',
    group: 'force',
    unit: 'share',
    min: 0,
    max: 1,
    step: 0.05,
    default: 0.2,
    claim: 'C6',
    marks: [],
    zones: [zone(0, 0.1, 'Alive'), zone(0.6, 1, 'Dead or alive')],
  },
  {
    id: 'arrests',
    label: 'Arrests of members',
    help: 'Ordinary members and operators put behind bars, as a multiple of 2024.',
    group: 'force',
    unit: '1',
    min: 0,
    max: 3,
    step: 0.1,
    default: 1,
    claim: 'C15',
    marks: [mark(1, 'Level of 2024', baseYear, '2024-12-31')],
    zones: [zone(0, 0.5, 'Few'), zone(2, 3, 'Mass arrests')],
  },
  {
    id: 'seizures',
    label: 'Drug seizures',
    help: 'Drugs seized, as a multiple of 2024. Scarcity raises prices, and what is worth more is fought over more.',
    group: 'force',
    unit: '1',
    min: 0,
    max: 3,
    step: 0.1,
    default: 1,
    claim: 'C15',
    marks: [mark(1, 'Level of 2024', baseYear, '2024-12-31')],
    zones: [zone(0, 0.5, 'Looks away'), zone(2, 3, 'Clampdown')],
  },
  {
    id: 'troops',
    label: 'Extra troops in the state',
    help: 'Soldiers and National Guard sent to a state beyond its ordinary garrison, in thousands.',
    group: 'force',
    unit: 'thousand soldiers',
    min: 0,
    max: 15,
    step: 0.5,
    default: 0,
    claim: 'C7',
    over: 'state',
    marks: [],
    zones: [zone(0, 1, 'Garrison'), zone(5, 10, 'Reinforced'), zone(10, 15, 'Occupied')],
  },
];

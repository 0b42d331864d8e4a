/** Levers on who is sent to the United States, and on the prisons that others stay in. */
import type { Lever } from '../../rules/model';
import { evidence } from '../evidence/evidence';
import { mark, zone } from './mark';

export const handoversAndPrisons: readonly Lever[] = [
  {
    id: 'cooperation',
    label: 'Ordinary extraditions',
    help:
      'How many prisoners go to the United States by the ordinary way, through the courts, all year round. ' +
      '1 is about 65 a year. Handovers in one go are events on the timeline.',
    group: 'handovers-and-prisons',
    unit: '1',
    min: 0,
    max: 2,
    step: 0.05,
    default: 1,
    claim: 'C13',
    marks: [
      mark(0.8, '53 in 2019', evidence.ordinaryExtraditions, '2019-12-31'),
      mark(0.55, '37 in 2021', evidence.ordinaryExtraditions, '2021-12-31'),
      mark(1.2, '78 in 2022', evidence.ordinaryExtraditions, '2022-12-31'),
    ],
    zones: [zone(0, 0.25, 'Refuses'), zone(0.75, 1.25, 'Ordinary'), zone(1.5, 2, 'Eager')],
  },
  {
    id: 'prison-hardness',
    label: 'Hardness of Mexican prisons',
    help:
      'How hard a boss lives and how cut off he is in a Mexican prison: 0 % is a prison that its inmates run, ' +
      '100 % a US high-security prison. Bosses command from soft prisons, and resent losing them.',
    group: 'handovers-and-prisons',
    unit: 'share',
    min: 0,
    max: 1,
    step: 0.05,
    default: 0.35,
    claim: 'C4',
    marks: [mark(0.35, 'Level of 2025, judged', evidence.prisonHardness2025)],
    zones: [
      zone(0, 0.2, 'Inmates rule'),
      zone(0.2, 0.6, 'Inmates share power'),
      zone(0.6, 0.9, 'The state rules'),
      zone(0.9, 1, 'Like a US high-security prison'),
    ],
  },
];

/** The lever on why young people join. */
import type { Lever } from '../../rules/model';
import { zone } from './mark';

export const rootCauses: readonly Lever[] = [
  {
    id: 'prevention',
    label: 'Prevention of recruitment',
    help:
      'Share of at-risk young people whom schools, jobs and scholarships reach. It takes years to work and then ' +
      'shrinks organisations more than any other lever.',
    group: 'root-causes',
    unit: 'share',
    min: 0,
    max: 1,
    step: 0.05,
    default: 0.05,
    claim: 'C15',
    marks: [],
    zones: [zone(0, 0.1, 'Hardly any'), zone(0.3, 0.6, 'Broad'), zone(0.8, 1, 'Nearly all')],
  },
];

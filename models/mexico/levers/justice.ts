/** Levers on witnesses and on officials who protect organisations. */
import type { Lever } from '../../rules/model';
import { evidence } from '../evidence/evidence';
import { mark, zone } from './mark';

export const justice: readonly Lever[] = [
  {
    id: 'witness-deals',
    label: 'Witness deals offered',
    help:
      'Share of the bosses in US custody whom prosecutors offer a deal: a milder sentence for testimony. ' +
      'Testimony exposes the politicians, police and soldiers who protected them, many months later.',
    group: 'justice',
    unit: 'share',
    min: 0,
    max: 1,
    step: 0.05,
    default: 0.4,
    claim: 'C9',
    marks: [mark(0.6, 'Negotiating or pleaded within 12 months', evidence.pleaCases)],
    zones: [zone(0, 0.1, 'Trials only'), zone(0.3, 0.7, 'Usual'), zone(0.9, 1, 'A deal for all')],
  },
  {
    id: 'purges',
    label: 'Purge of exposed officials',
    help:
      'Share of the officials exposed as protectors who are removed within a year. Protection shrinks, but ' +
      'where an old pact breaks, violence rises at first.',
    group: 'justice',
    unit: 'share',
    min: 0,
    max: 1,
    step: 0.05,
    default: 0.1,
    claim: 'core',
    marks: [],
    zones: [zone(0, 0.1, 'Impunity'), zone(0.5, 1, 'Sweeping')],
  },
];

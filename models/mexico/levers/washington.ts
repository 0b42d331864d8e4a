/** Context: what the United States decide. Mexico cannot move these, but a scenario can suppose them. */
import type { Lever } from '../../rules/model';
import { evidence } from '../evidence/evidence';
import { mark, zone } from './mark';

export const washingtonLevers: readonly Lever[] = [
  {
    id: 'tariff-threat',
    label: 'Threat of tariffs',
    help: 'How hard Washington threatens Mexico with tariffs: 0 % not at all, 100 % a date and a rate are set.',
    group: 'washington',
    unit: 'share',
    min: 0,
    max: 1,
    step: 0.05,
    default: 0.5,
    claim: 'C13',
    marks: [
      mark(0.9, '25 % in force', evidence.tariffs2025, '2025-03-04'),
      mark(0.5, 'USMCA goods exempt', evidence.tariffs2025, '2025-03-07'),
      mark(0.8, '30 % threatened', evidence.tariffs2025, '2025-07-12'),
      mark(0.4, 'Put off by 90 days', evidence.tariffs2025, '2025-07-31'),
    ],
    zones: [zone(0, 0.1, 'No threat'), zone(0.4, 0.6, 'Standing threat'), zone(0.8, 1, 'Date set')],
  },
  {
    id: 'us-posture',
    label: 'Accusations without proof',
    help: 'How far Washington accuses the Mexican government of collusion before any testimony: 0 % silence, 100 % open charge.',
    group: 'washington',
    unit: 'share',
    min: 0,
    max: 1,
    step: 0.05,
    default: 0.5,
    claim: 'C12',
    marks: [
      mark(0.5, 'Collusion alleged, no proof shown', evidence.sourceArticle2025, '2025-02-28'),
    ],
    zones: [zone(0, 0.2, 'Partner'), zone(0.4, 0.6, 'Suspicion'), zone(0.8, 1, 'Open charge')],
  },
  {
    id: 'designation',
    label: 'Terrorist designation',
    help: '1: six Mexican organisations are designated terrorist organisations; 0: none is.',
    group: 'washington',
    unit: '1',
    min: 0,
    max: 1,
    step: 1,
    default: 1,
    claim: 'C16',
    marks: [mark(1, 'Six organisations designated', evidence.designation2025, '2025-02-20')],
    zones: [],
  },
  {
    id: 'us-prison-severity',
    label: 'Severity of US prisons',
    help:
      'What a handed-over boss must expect: 0 % a mild term in comfort, 100 % life in a high-security cell. The gap ' +
      'to the prison he leaves drives the fury, and the fear of it makes others fight to the last bullet.',
    group: 'washington',
    unit: 'share',
    min: 0,
    max: 1,
    step: 0.05,
    default: 0.9,
    claim: 'C3',
    marks: [
      mark(
        0.9,
        'Life in a high-security prison expected',
        evidence.sourceArticle2025,
        '2025-02-28',
      ),
    ],
    zones: [zone(0, 0.3, 'Mild'), zone(0.8, 1, 'Life in isolation')],
  },
];

/** A tiny model of nothing in particular, and a document that has an entry of every kind. */
import type { BlowbackDocument } from '../../../models/document';
import type { Model } from '../../../models/rules/model';
import type { Evidence } from '../../../models/rules/rule';

const judged: Evidence = { id: 'judged', cite: 'us', finding: 'It seems so.', confidence: 'J' };

const lever = {
  help: '',
  group: 'all',
  unit: '1',
  step: 1,
  default: 0,
  claim: 'C1',
  marks: [],
  zones: [],
};

const outcome = {
  help: '',
  unit: 'fish/week',
  monthly: 'sum',
  decimals: 0,
  group: 'all',
} as const;

/** Ponds with fish in them. */
export const ponds: Model = {
  id: 'ponds',
  version: '1.2.0',
  title: 'Ponds',
  indices: [
    {
      id: 'pond',
      label: 'Pond',
      cells: [
        { id: 'NORTH', label: 'North' },
        { id: 'SOUTH', label: 'South' },
      ],
    },
  ],
  quantities: [
    { id: 'fish', label: 'Fish', unit: 'fish', over: ['pond'], kind: 'stock', theme: 'all' },
  ],
  tables: [],
  relations: [],
  levers: [
    { id: 'food', label: 'Food', min: 0, max: 10, ...lever },
    { id: 'nets', label: 'Nets', min: 0, max: 3, over: 'pond', ...lever },
  ],
  leverGroups: [{ id: 'all', label: 'All' }],
  eventKinds: [{ id: 'storm', label: 'Storm', claim: 'C1', over: ['pond'], maxCount: 4 }],
  rules: [
    {
      id: 'growth',
      claim: 'C1',
      title: 'Growth',
      says: 'When there is food then fish grow.',
      over: [],
      parameters: [
        { id: 'rate', label: 'rate', unit: '1', low: 0.1, central: 0.2, high: 0.4, source: judged },
      ],
      flows: [],
      evidence: [],
      dissent: [],
    },
  ],
  outcomes: [
    {
      id: 'catch',
      label: 'Catch',
      value: { kind: 'number', value: 1, unit: '1' },
      ...outcome,
    },
    {
      id: 'stock',
      label: 'Stock',
      over: 'pond',
      value: { kind: 'quantity', id: 'fish' },
      ...outcome,
    },
  ],
  outcomeGroups: [{ id: 'all', label: 'All' }],
  starts: [{ id: 'spring', date: '2025-02-24', label: 'Spring', initial: {} }],
  settled: {},
  evidence: [judged],
};

/** A document with every field filled. */
export const full: BlowbackDocument = {
  model: { id: 'ponds', version: '1.2.0' },
  title: 'Más peces — "¿sí?"',
  authors: ['Ana', 'Бо', '👩🏽‍🎓'],
  question: 'Do nets pay?\nAnd when?',
  hypothesis: 'No.',
  notes: 'Line one\n\nLine three\ttabbed \\ "quoted"',
  seed: 4_294_967_295,
  start: 'spring',
  weeks: 156,
  scenarios: [
    {
      id: 'as-it-is',
      title: 'As it is',
      description: 'Nothing is done.',
      levers: {},
      events: [],
      assumptions: 'standard',
    },
    {
      id: 'two-nets',
      title: 'Two nets',
      description: 'Nets in both ponds.',
      levers: {
        food: [{ week: 0, value: 2.5 }],
        'nets.NORTH': [
          { week: 3, value: 1 },
          { week: 10, value: 0 },
        ],
      },
      events: [
        { id: 'storm-1', kind: 'storm', week: 12, cells: { pond: 'SOUTH' }, count: 2 },
        { id: 'storm-2', kind: 'storm', week: 4, cells: { pond: 'NORTH' }, count: 1 },
      ],
      assumptions: 'slow',
    },
  ],
  baseline: 'as-it-is',
  assumptionSets: [
    {
      id: 'slow',
      title: 'Slow growth',
      strengths: { growth: 0.5 },
      parameters: { 'growth.rate': 0.15 },
    },
  ],
  predictions: [
    {
      id: 'prediction-1',
      scenario: 'two-nets',
      series: 'catch',
      reason: 'More nets, more fish.',
      points: [
        { week: 0, value: 10 },
        { week: 52, value: 8.25 },
      ],
    },
  ],
  claims: [
    {
      id: 'claim-1',
      scenario: 'two-nets',
      than: 'as-it-is',
      series: 'catch',
      span: 'week',
      week: 52,
      relation: 'above',
    },
  ],
  locks: [
    {
      prediction: 'prediction-1',
      scores: [{ version: '1.0.0', weeks: 52, error: 1.5, within: 0.75, direction: 'right' }],
    },
  ],
  history: [{ label: 'Set food to 2.5' }, { label: 'Added a storm' }],
  view: {
    ...{ hero: 'catch', charts: ['stock.NORTH'], hidden: ['as-it-is'], resolution: 'monthly' },
    scenario: 'two-nets',
  },
  summary: [{ scenario: 'two-nets', series: 'catch', central: 1234.5 }],
  unknown: {},
};

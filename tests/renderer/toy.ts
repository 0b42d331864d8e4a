/** A model small enough to be checked by hand, and documents of it: deaths a week = rate × pressure. */
import type { BlowbackDocument, Evidence, Model, Scenario, Setting } from '../../models/index';

const judged: Evidence = { id: 'judged', cite: 'We 2025', finding: 'Two a week.', confidence: 'J' };

const deaths = { kind: 'quantity', id: 'deaths' } as const;

const rateTimesPressure = {
  kind: 'binary',
  op: 'multiply',
  left: { kind: 'parameter', id: 'rate' },
  right: { kind: 'lever', id: 'pressure' },
} as const;

export const toy: Model = {
  id: 'toy',
  version: '1.0.0',
  title: 'Toy',
  indices: [
    {
      id: 'state',
      label: 'State',
      cells: [
        { id: 'SIN', label: 'Sinaloa' },
        { id: 'JAL', label: 'Jalisco' },
      ],
    },
  ],
  quantities: [
    { id: 'deaths', label: 'Deaths', unit: '1', over: ['state'], kind: 'tally', theme: 'violence' },
  ],
  tables: [],
  relations: [],
  levers: [
    {
      ...{ id: 'pressure', label: 'Pressure', help: 'How hard.', group: 'policy', unit: '1' },
      ...{ min: 0, max: 10, step: 1, default: 3, claim: 'C1', marks: [], zones: [] },
    },
  ],
  leverGroups: [{ id: 'policy', label: 'Policy' }],
  eventKinds: [],
  rules: [
    {
      id: 'pressure-kills',
      claim: 'C1',
      title: 'Pressure kills',
      says: 'When pressure rises, people die.',
      over: ['state'],
      parameters: [
        { id: 'rate', label: 'deaths', unit: '1', low: 1, central: 2, high: 4, source: judged },
      ],
      flows: [{ into: 'deaths', amount: rateTimesPressure }],
      evidence: [judged],
      dissent: [],
    },
  ],
  outcomes: [
    {
      ...{ id: 'deaths', label: 'Deaths', help: '', unit: '1', monthly: 'sum' as const },
      ...{ value: sumOfStates(), decimals: 0, better: 'lower' as const, group: 'all' },
    },
    {
      ...{ id: 'deaths-in', partsOf: 'deaths', label: 'Deaths', help: '', unit: '1' },
      ...{
        over: 'state',
        value: deaths,
        decimals: 0,
        monthly: 'sum' as const,
        group: 'all',
      },
    },
  ],
  outcomeGroups: [{ id: 'all', label: 'All' }],
  starts: [{ id: 'y2025', date: '2025-02-24', label: 'February 2025', initial: {} }],
  settled: {},
  evidence: [judged],
};

function sumOfStates() {
  return { kind: 'sum', over: 'state', body: deaths } as const;
}

/** A setting under a pressure; at 3, the default, 12 die every week in the central run. */
export function toySetting(pressure: number, weeks = 8): Setting {
  return {
    seed: 7,
    start: 'y2025',
    weeks,
    levers: { pressure: [{ week: 0, value: pressure }] },
    events: [],
    assumptions: { strengths: {}, parameters: {} },
  };
}

export function toyScenario(id: string, pressure: number): Scenario {
  const levers = { pressure: [{ week: 0, value: pressure }] };
  return { id, title: id, description: '', levers, events: [], assumptions: 'standard' };
}

/** A document with the scenarios `low` (the baseline, pressure 3) and `high` (pressure 6). */
export function toyDocument(change: Partial<BlowbackDocument> = {}): BlowbackDocument {
  return {
    model: { id: toy.id, version: toy.version },
    title: 'Toy',
    authors: [],
    question: '',
    hypothesis: '',
    notes: '',
    seed: 7,
    start: 'y2025',
    weeks: 8,
    scenarios: [toyScenario('low', 3), toyScenario('high', 6)],
    baseline: 'low',
    assumptionSets: [],
    predictions: [],
    claims: [],
    locks: [],
    history: [],
    view: { hero: 'deaths', charts: ['deaths'], hidden: [], resolution: 'weekly' },
    summary: [],
    unknown: {},
    ...change,
  };
}

/** The document with one of its scenarios, `high` where none is named, under another pressure. */
export function withPressure(
  document: BlowbackDocument,
  pressure: number,
  id = 'high',
): BlowbackDocument {
  const scenarios = document.scenarios.map((one) =>
    one.id === id ? toyScenario(id, pressure) : one,
  );
  return { ...document, scenarios };
}

/** A model small enough to be checked by hand, and a session around it. */
import { answeringHere } from '../../../main/cli/answering';
import { ensemblesHere } from '../../../main/cli/ensembles';
import type { Session } from '../../../main/cli/session';
import {
  createTranslator,
  type BlowbackDocument,
  type Evidence,
  type Language,
  type Model,
} from '../../../models/index';
const judged: Evidence = { id: 'judged', cite: 'We 2025', finding: 'Two a week.', confidence: 'J' };

type Expression = Model['outcomes'][number]['value'];

// Expressions as the data that they are.
const people = { kind: 'scheduled', event: 'handover' } as const;
const ofRanks: Expression = { kind: 'sum', over: 'rank', body: people };
const allPeople: Expression = { kind: 'sum', over: 'organisation', body: ofRanks };
const allTroops: Expression = { kind: 'sum', over: 'state', body: { kind: 'lever', id: 'troops' } };
const underPressure: Expression = {
  kind: 'binary',
  op: 'multiply',
  left: { kind: 'parameter', id: 'rate' },
  right: { kind: 'lever', id: 'pressure' },
};

const noMarks = { marks: [], zones: [] } as const;

/** Events are counted in persons a week, deaths in people. */
const each: Expression = { kind: 'number', value: 1, unit: 'people·week/persons' };

/** Deaths a week = rate × pressure + troops of both states + people handed over. */
export const toy: Model = {
  id: 'toy',
  version: '1.0.0',
  title: 'Toy',
  indices: [
    {
      id: 'organisation',
      label: 'Organisation',
      cells: [
        { id: 'cjng', label: 'CJNG' },
        { id: 'golfo', label: 'Golfo' },
        { id: 'local-groups', label: 'Local groups' },
      ],
      slots: { capacity: 32, pool: 'local-groups' },
    },
    {
      id: 'rank',
      label: 'Rank',
      cells: [
        { id: 'founder', label: 'founder' },
        { id: 'leader', label: 'leader' },
      ],
      usual: 'leader',
    },
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
    { id: 'deaths', label: 'Deaths', unit: 'people', over: [], kind: 'tally', theme: 'violence' },
  ],
  tables: [],
  relations: [],
  levers: [
    {
      ...{ id: 'pressure', label: 'Pressure', help: 'How hard.', group: 'policy', unit: '1' },
      ...{ min: 0, max: 10, step: 1, default: 3, claim: 'C1', ...noMarks },
    },
    {
      ...{ id: 'troops', label: 'Troops', help: 'How many.', group: 'policy', unit: 'people' },
      ...{ min: 0, max: 100, step: 1, default: 0, claim: 'C7', over: 'state', ...noMarks },
    },
  ],
  leverGroups: [{ id: 'policy', label: 'Policy' }],
  eventKinds: [
    {
      ...{ id: 'handover', label: 'Handover', claim: 'C1' },
      ...{ over: ['organisation', 'rank'], maxCount: 50 },
    },
  ],
  rules: [
    {
      id: 'pressure-kills',
      claim: 'C1',
      title: 'Pressure kills',
      says: 'When pressure rises, people die.',
      over: [],
      parameters: [
        {
          ...{ id: 'rate', label: 'deaths for each step of pressure', unit: 'people' },
          ...{ low: 1, central: 2, high: 4, source: judged },
        },
      ],
      flows: [{ into: 'deaths', amount: underPressure }],
      evidence: [judged],
      dissent: [],
    },
    {
      id: 'fury',
      claim: 'C2',
      title: 'Fury',
      says: 'When bosses or troops come, people die.',
      over: [],
      parameters: [],
      flows: [
        {
          into: 'deaths',
          amount: {
            ...{ kind: 'binary', op: 'add', right: allTroops },
            left: { kind: 'binary', op: 'multiply', left: allPeople, right: each },
          },
        },
      ],
      evidence: [],
      dissent: [judged],
    },
  ],
  outcomes: [
    {
      ...{ id: 'deaths', label: 'Deaths', help: '', unit: 'people' },
      ...{
        value: { kind: 'quantity', id: 'deaths' },
        monthly: 'sum',
        decimals: 0,
        better: 'lower',
        group: 'all',
      },
    },
  ],
  outcomeGroups: [{ id: 'all', label: 'All' }],
  starts: [
    { id: 'y2025', date: '2025-02-24', label: 'February 2025', initial: {} },
    { id: 'y2018', date: '2018-12-03', label: 'December 2018', initial: {} },
  ],
  settled: {},
  evidence: [judged],
};

/** A document of the toy model with the scenarios `first` and `second`, the second under more pressure. */
export function toyDocument(change: Partial<BlowbackDocument> = {}): BlowbackDocument {
  const scenario = { description: '', levers: {}, events: [], assumptions: 'standard' };
  return {
    model: { id: toy.id, version: toy.version },
    title: 'Toy document',
    authors: [],
    question: '',
    hypothesis: '',
    notes: '',
    seed: 7,
    start: 'y2025',
    weeks: 60,
    scenarios: [
      { ...scenario, id: 'first', title: 'First' },
      { ...scenario, id: 'second', title: 'Second', levers: { pressure: [{ week: 0, value: 6 }] } },
    ],
    baseline: 'first',
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

/** A session over the toy model; `calm` is its one scenario of the gallery. */
export function toySession(language: Language = 'en'): Session {
  const { start, weeks, scenarios } = toyDocument();
  return {
    model: toy,
    gallery: [
      {
        ...{ id: 'calm', title: 'Calm', sentence: 'Nothing happens.', start, weeks, scenarios },
        ...{ baseline: 'first', hero: 'deaths', charts: [] },
      },
    ],
    offeredTitles: () => Promise.resolve(new Set(scenarios.map(({ title }) => title))),
    grounds: { origins: [], places: [], studies: [], theories: [], observed: () => [] },
    language,
    translate: createTranslator(language),
    version: '0.1.0',
    ensembles: ensemblesHere(toy),
    answering: () => answeringHere(toy),
    progress: () => undefined,
  };
}

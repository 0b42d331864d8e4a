import { describe, expect, it } from 'vitest';
import type { Setting } from '../../../models/engine/setting';
import { differencesInWords, differencesOf, leverCourse } from '../../../models/results/index';
import type { Model } from '../../../models/rules/model';
import { createTranslator } from '../../../models/text/index';

describe('what differs between two settings', () => {
  it('is nothing between equal ones', () => {
    expect(differencesOf(model, setting(), setting())).toEqual({
      levers: [],
      onlyInA: [],
      onlyInB: [],
      assumptions: [],
    });
  });

  it('is a lever with its course on both sides, in the order of the model', () => {
    const b = setting({
      levers: {
        'troops.SIN': [{ week: 4, value: 9 }],
        prisons: [{ week: 0, value: 0.8 }],
      },
    });
    expect(differencesOf(model, setting(), b).levers).toEqual([
      { lever: 'prisons', a: [{ week: 0, value: 0.2 }], b: [{ week: 0, value: 0.8 }] },
      {
        lever: 'troops.SIN',
        a: [{ week: 0, value: 3 }],
        b: [
          { week: 0, value: 3 },
          { week: 4, value: 9 },
        ],
      },
    ]);
  });

  it('is not a lever that is set to where it stood', () => {
    const b = setting({ levers: { prisons: [{ week: 7, value: 0.2 }] } });
    expect(differencesOf(model, setting(), b).levers).toEqual([]);
  });

  it('is every lever that two starting states set apart', () => {
    const other = setting({ start: 'y2018' });
    expect(differencesOf(model, setting(), other).levers).toEqual([
      { lever: 'prisons', a: [{ week: 0, value: 0.2 }], b: [{ week: 0, value: 0.1 }] },
    ]);
  });

  it('is an event that one has and the other has not, whatever its id', () => {
    const event = {
      id: 'e1',
      kind: 'handover',
      week: 3,
      cells: { organisation: 'cjng' },
      count: 2,
    };
    const a = setting({ events: [event, event] });
    const b = setting({ events: [{ ...event, id: 'other' }] });
    expect(differencesOf(model, a, b)).toMatchObject({ onlyInA: [event], onlyInB: [] });
  });

  it('is a rule switched off, and a parameter held even at its central value', () => {
    const b = setting({ assumptions: { strengths: { fury: 0 }, parameters: { 'fury.size': 2 } } });
    expect(differencesOf(model, setting(), b).assumptions).toEqual([
      { kind: 'strength', id: 'fury', a: 1, b: 0 },
      { kind: 'parameter', id: 'fury.size', a: 2, b: 2 },
    ]);
  });
});

describe('what differs, in words', () => {
  it('names levers, events and assumptions by their labels', () => {
    const event = { id: 'e1', kind: 'handover', week: 3, cells: { state: 'SIN' }, count: 2 };
    const b = setting({
      levers: { 'troops.SIN': [{ week: 4, value: 9 }] },
      events: [event],
      assumptions: { strengths: { fury: 0 }, parameters: {} },
    });
    expect(differencesInWords(model, setting(), b, createTranslator('en'))).toEqual([
      'Troops, Sinaloa: 3 people in A, 3 people, then 9 people from week 4 in B',
      'only in B: Handover of 2 in week 3 (Sinaloa)',
      'rule “Fury”: strength 1 in A, 0 in B',
    ]);
  });

  it('says when nothing differs', () => {
    const [sentence] = differencesInWords(model, setting(), setting(), createTranslator('es'));
    expect(sentence).toContain('Nada');
  });
});

describe('the course of a lever', () => {
  it('lets the last change of a week win', () => {
    const changed = setting({
      levers: {
        prisons: [
          { week: 5, value: 0.5 },
          { week: 0, value: 0.4 },
          { week: 5, value: 0.4 },
        ],
      },
    });
    expect(leverCourse(model, changed, 'prisons')).toEqual([{ week: 0, value: 0.4 }]);
  });
});

function setting(change: Partial<Setting> = {}): Setting {
  return {
    seed: 1,
    start: 'y2025',
    weeks: 10,
    levers: {},
    events: [],
    assumptions: { strengths: {}, parameters: {} },
    ...change,
  };
}

const evidence = { id: 'none', cite: '', finding: '', confidence: 'J' } as const;
const lever = {
  label: '',
  help: '',
  group: 'g',
  unit: '1',
  min: 0,
  max: 10,
  step: 1,
  claim: 'C1',
  marks: [],
  zones: [],
};
const model: Model = {
  id: 'toy',
  version: '1',
  title: 'Toy',
  indices: [{ id: 'state', label: 'State', cells: [{ id: 'SIN', label: 'Sinaloa' }] }],
  quantities: [],
  tables: [],
  relations: [],
  levers: [
    { ...lever, id: 'prisons', default: 0.2 },
    { ...lever, id: 'troops', label: 'Troops', unit: 'people', default: 3, over: 'state' },
  ],
  leverGroups: [],
  eventKinds: [{ id: 'handover', label: 'Handover', claim: 'C1', over: ['state'], maxCount: 9 }],
  rules: [
    {
      id: 'fury',
      claim: 'C2',
      title: 'Fury',
      says: '',
      over: [],
      parameters: [
        { id: 'size', label: '', unit: '1', low: 1, central: 2, high: 3, source: evidence },
      ],
      flows: [],
      evidence: [],
      dissent: [],
    },
  ],
  outcomes: [],
  outcomeGroups: [],
  starts: [
    { id: 'y2025', date: '2025-02-24', label: '', initial: {} },
    { id: 'y2018', date: '2018-12-03', label: '', initial: {}, levers: { prisons: 0.1 } },
  ],
  settled: {},
  evidence: [],
};

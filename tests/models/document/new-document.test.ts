import { describe, expect, it } from 'vitest';
import {
  checkAgainstModel,
  newDocument,
  settingOf,
  setWeeks,
  writeDocument,
} from '../../../models/document';
import { opened } from './helpers';
import { full, ponds } from './sample';

describe('a new document', () => {
  it('has one scenario in which nothing is moved', () => {
    expect(newDocument(ponds, { title: 'Mis peces' })).toEqual({
      model: { id: 'ponds', version: '1.2.0' },
      title: 'Mis peces',
      authors: [],
      question: '',
      hypothesis: '',
      notes: '',
      seed: 1,
      start: 'spring',
      weeks: 156,
      scenarios: [
        {
          id: 'mis-peces',
          title: 'Mis peces',
          description: '',
          levers: {},
          events: [],
          assumptions: 'standard',
        },
      ],
      baseline: 'mis-peces',
      assumptionSets: [],
      predictions: [],
      claims: [],
      locks: [],
      history: [],
      view: { hero: 'catch', charts: [], hidden: [], resolution: 'weekly' },
      summary: [],
      unknown: {},
    });
  });

  it('takes over what it is given, the first scenario being the baseline', () => {
    const { scenarios, question } = full;
    const made = newDocument(ponds, {
      title: 'x',
      scenarios: [...scenarios].reverse(),
      question,
      weeks: 52,
      seed: 9,
    });
    expect(made).toMatchObject({ question, weeks: 52, seed: 9, baseline: 'two-nets' });
    expect(made.scenarios).toHaveLength(2);
  });

  it('can be saved, opened and run', () => {
    const made = newDocument(ponds, { title: '29' });
    expect(opened(writeDocument(made))).toEqual(made);
    expect(checkAgainstModel(made, ponds)).toEqual([]);
  });
});

describe('the setting of a scenario', () => {
  it('is what the engine needs and nothing else', () => {
    expect(settingOf(full, 'two-nets')).toEqual({
      seed: 4_294_967_295,
      start: 'spring',
      weeks: 156,
      levers: full.scenarios[1]?.levers,
      events: full.scenarios[1]?.events,
      assumptions: { strengths: { growth: 0.5 }, parameters: { 'growth.rate': 0.15 } },
    });
  });

  it('has no changed assumptions under the standard set', () => {
    expect(settingOf(full, 'as-it-is').assumptions).toEqual({ strengths: {}, parameters: {} });
  });

  it('leaves out what lies beyond the horizon, which the document keeps', () => {
    const short = setWeeks(full, 3);
    expect(settingOf(short, 'two-nets')).toMatchObject({
      weeks: 3,
      levers: { food: [{ week: 0, value: 2.5 }] },
      events: [],
    });
    expect(short.scenarios).toBe(full.scenarios);
    // Weeks count from 0, so week 12 is the first that twelve weeks do not have.
    expect(settingOf(setWeeks(full, 12), 'two-nets').events.map(({ week }) => week)).toEqual([4]);
    expect(settingOf(setWeeks(full, 10), 'two-nets').levers['nets.NORTH']).toHaveLength(1);
  });

  it('does not exist for a scenario that does not', () => {
    expect(() => settingOf(full, 'nobody')).toThrow(RangeError);
  });
});

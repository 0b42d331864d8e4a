import { describe, expect, it } from 'vitest';
import { leverDefault, plan } from '../../../models/engine/plan';
import type { Setting } from '../../../models/engine/setting';
import { parameter } from '../../../models/rules/build';
import {
  adds,
  aLever,
  aModel,
  aParameter,
  aPlanned,
  aSetting,
  aStart,
  aStock,
  places,
} from '../build-model';
import { faultInWords } from '../../../models/rules/fault-in-words';
import { createTranslator } from '../../../models/text/index';

const english = createTranslator('en');

const model = aModel({
  indices: [places],
  quantities: [aStock('box')],
  eventKinds: [{ id: 'handover', label: 'Handover', claim: 'C1', over: ['place'], maxCount: 40 }],
  levers: [
    aLever('tap', { unit: 'litres', min: -2, max: 3.5, default: 1 }),
    aLever('troops', { unit: '1', over: 'place', default: 2 }),
  ],
  rules: [
    adds('filling', 'box', parameter('pace'), {
      parameters: [aParameter('pace', [0.5, 1, 2], 'things/week')],
    }),
  ],
  starts: [
    aStart({}, { id: 'february-2025' }),
    aStart({}, { id: 'june-2025', levers: { tap: 3, 'troops.east': 7 } }),
  ],
});

/** Where and what a setting is refused for; empty when it can be run. */
function refusals(parts: Partial<Setting>): readonly string[] {
  const result = plan(model, aSetting({ start: 'february-2025', ...parts }));
  return result.ok ? [] : result.faults.map((fault) => faultInWords(fault, english));
}

const assume = (parts: Partial<Setting['assumptions']>): Partial<Setting> => ({
  assumptions: { strengths: {}, parameters: {}, ...parts },
});

describe('a setting', () => {
  it('at the edges of everything can be run', () => {
    expect(
      refusals({
        seed: 4294967295,
        weeks: 520,
        levers: {
          tap: [
            { week: 0, value: -2 },
            { week: 520, value: 3.5 },
          ],
          'troops.west': [],
        },
        events: [aPlanned('handover', 520, { cells: { place: 'west' }, count: 40 })],
        ...assume({ strengths: { filling: 3 }, parameters: { 'filling.pace': 2 } }),
      }),
    ).toEqual([]);
    expect(refusals({ seed: 0, weeks: 1, ...assume({ strengths: { filling: 0 } }) })).toEqual([]);
  });

  it.each([0, 521, -1, 2.5, Number.NaN, Infinity])('may not last %d weeks', (weeks) => {
    expect(refusals({ weeks })).toEqual([
      `weeks is ${weeks}; allowed is a whole number from 1 to 520.`,
    ]);
  });

  it.each([-1, 4294967296, 0.5, Number.NaN])('may not have the seed %d', (seed) => {
    expect(refusals({ seed })).toEqual([
      `seed is ${seed}; allowed is a whole number from 0 to 4294967295.`,
    ]);
  });

  it('must start where the model can start', () => {
    expect(refusals({ start: 'febuary-2025' })).toEqual([
      'start: there is no start “febuary-2025”. Did you mean “february-2025”?',
    ]);
    expect(refusals({ start: 'x' })).toEqual([
      'start: there is no start “x”. Known are: february-2025, june-2025.',
    ]);
  });

  it('names a lever that does not exist with the nearest spelling, and one by place with its places', () => {
    expect(refusals({ levers: { tep: [], 'troops.wst': [], troops: [] } })).toEqual([
      'levers.tep: there is no lever “tep”. Did you mean “tap”?',
      'levers.troops.wst: there is no lever “troops.wst”. Did you mean “troops.west”?',
      'levers.troops: there is no lever “troops”. Known are: tap, troops.west, troops.east.',
    ]);
  });

  it('names a lever out of its range with what is allowed, in its unit', () => {
    const tap = [
      { week: 0, value: 3.6 },
      { week: 1, value: Number.NaN },
    ];
    expect(refusals({ levers: { tap, 'troops.west': [{ week: 4, value: 11 }] } })).toEqual([
      'levers.tap[0].value is 3.6; allowed is -2 to 3.5 litres.',
      'levers.tap[1].value is NaN; allowed is -2 to 3.5 litres.',
      'levers.troops.west[0].value is 11; allowed is 0 to 10.',
    ]);
  });

  it('names a change or an event in a week that cannot be', () => {
    expect(
      refusals({
        levers: { tap: [{ week: -1, value: 0 }] },
        events: [aPlanned('handover', 521, { cells: { place: 'west' } })],
      }),
    ).toEqual([
      'levers.tap[0].week is -1; allowed is a whole number from 0 to 520.',
      'events[0].week is 521; allowed is a whole number from 0 to 520.',
    ]);
  });

  it.each([0, 41, 1.5])('may not hold an event of %d', (count) => {
    expect(
      refusals({ events: [aPlanned('handover', 1, { cells: { place: 'west' }, count })] }),
    ).toEqual([`events[0].count is ${count}; allowed is a whole number from 1 to 40.`]);
  });

  it('names an event kind or a cell that does not exist', () => {
    expect(
      refusals({
        events: [
          aPlanned('handovr', 1),
          aPlanned('handover', 1, { cells: { place: 'weast' } }),
          aPlanned('handover', 1),
        ],
      }),
    ).toEqual([
      'events[0].kind: there is no event kind “handovr”. Did you mean “handover”?',
      'events[1].place: there is no cell “weast”. Did you mean “west”?',
      'events[2].place: there is no cell “”. Known are: west, east.',
    ]);
  });

  it('names a rule or a parameter that does not exist, and values out of range', () => {
    expect(refusals(assume({ strengths: { filing: 0 } }))).toEqual([
      'assumptions.strengths.filing: there is no rule “filing”. Did you mean “filling”?',
    ]);
    expect(refusals(assume({ strengths: { filling: 3.1 } }))).toEqual([
      'assumptions.strengths.filling is 3.1; allowed is 0 to 3.',
    ]);
    expect(refusals(assume({ parameters: { 'filling.pase': 1, 'filling.pace': 2.5 } }))).toEqual([
      'assumptions.parameters.filling.pase: there is no parameter “filling.pase”. Did you mean “filling.pace”?',
      'assumptions.parameters.filling.pace is 2.5; allowed is 0.5 to 2 things a week.',
    ]);
  });

  it('with many faults has all of them named', () => {
    expect(refusals({ weeks: 0, seed: -1, start: 'x', levers: { y: [] } })).toHaveLength(4);
  });
});

describe('a plan', () => {
  const columnOf = (parts: Partial<Setting>, id: string): readonly number[] => {
    const result = plan(model, aSetting({ start: 'february-2025', weeks: 5, ...parts }));
    return result.ok ? [...(result.value.levers.get(id) ?? [])] : [];
  };

  it('holds a lever at its value until the next change, in whatever order they are given', () => {
    const tap = [
      { week: 3, value: 2 },
      { week: 1, value: -1 },
    ];
    expect(columnOf({ levers: { tap } }, 'tap')).toEqual([1, -1, -1, 2, 2]);
  });

  it('takes the last of two changes in one week', () => {
    const tap = [
      { week: 1, value: 2 },
      { week: 1, value: 3 },
    ];
    expect(columnOf({ levers: { tap } }, 'tap')).toEqual([1, 3, 3, 3, 3]);
  });

  it('starts levers where they really stood at the start', () => {
    expect(columnOf({ start: 'june-2025' }, 'tap')).toEqual([3, 3, 3, 3, 3]);
    expect(columnOf({ start: 'june-2025', weeks: 1 }, 'troops')).toEqual([2, 7]);
    const [, june] = model.starts;
    expect(
      ['tap', 'troops.west', 'troops.east'].map((id) => leverDefault(model, june, id)),
    ).toEqual([3, 2, 7]);
  });
});

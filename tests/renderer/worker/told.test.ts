import { describe, expect, it } from 'vitest';
import type { Asked } from '../../../renderer/worker/task';
import { joined, lacking, piecesOf, type Told } from '../../../renderer/worker/told';
import { summaryOf } from './summary';

describe('what is told of runs', () => {
  it('is all that is needed where nothing was told, or only of other runs', () => {
    const need = { series: ['a', 'b'], monthly: ['a'], at: [3] };
    const all = { series: ['a', 'b'], summed: ['a', 'b'], monthly: ['a'], at: [3] };
    expect(lacking(need, 'one', undefined)).toEqual(all);
    expect(lacking(need, 'one', told('other', ['a', 'b'], undefined))).toEqual(all);
  });

  it('is not asked for again', () => {
    const need = { series: ['a'], monthly: [], at: [3] };
    expect(lacking(need, 'one', told('one', ['a', 'b'], [3]))).toBeUndefined();
    expect(lacking(need, 'one', told('one', ['a'], undefined))).toBeUndefined();
  });

  it('lacks only the series that came on screen since', () => {
    const before = told('one', ['a'], undefined);
    const asked = lacking({ series: ['a', 'b'], monthly: [], at: undefined }, 'one', before);
    expect(asked).toEqual({ series: ['b'], summed: ['b'], monthly: [], at: undefined });
    const after = joined(before, answer('one', asked));
    expect(Object.keys(after.summary.bands)).toEqual(['a', 'b']);
    expect(after.summary.bands['a']).toBe(before.summary.bands['a']);
  });

  it('keeps its bands when sums of more weeks are asked for, but no sums of other weeks', () => {
    const before = told('one', ['a', 'b'], [3]);
    const asked = lacking({ series: ['a'], monthly: [], at: undefined }, 'one', before);
    expect(asked).toEqual({ series: [], summed: ['a'], monthly: [], at: undefined });
    const after = joined(before, answer('one', asked));
    expect(after.at).toBeUndefined();
    expect(after.summary.bands).toEqual(before.summary.bands);
    expect(Object.keys(after.summary.totals)).toEqual(['a']);
    expect(after.summary.totals['a']).not.toBe(before.summary.totals['a']);
  });

  it('is asked for in pieces that lack nothing and repeat nothing, smaller ones of more runs', () => {
    const asked = { series: ['a', 'b', 'c'], summed: ['b', 'c', 'd'], monthly: ['a'], at: [3] };
    expect(piecesOf(asked, 24)).toEqual([asked]);
    const pieces = piecesOf(asked, 1000);
    expect(pieces.map(({ series, summed }) => [series, summed])).toEqual([
      [['a'], []],
      [['b'], ['b']],
      [['c'], ['c']],
      [[], ['d']],
    ]);
    expect(pieces.flatMap(({ monthly }) => monthly)).toEqual(['a']);
    expect(pieces.every(({ at }) => at === asked.at)).toBe(true);
  });

  it('replaces what was told of other runs', () => {
    const newer = told('two', ['b'], [3]);
    expect(joined(told('one', ['a'], undefined), newer)).toEqual(newer);
  });
});

function told(rests: string, series: readonly string[], at: readonly number[] | undefined): Told {
  return answer(rests, { series, summed: series, monthly: [], at });
}

/** An answer to just what was asked. */
function answer(rests: string, asked: Asked | undefined): Told {
  if (asked === undefined) throw new Error('nothing was asked');
  return { rests, at: asked.at, runs: 8, summary: summaryOf(asked) };
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutMissing, sliceLength } from '../../../renderer/worker/slices';

describe('slices', () => {
  it('are short until a run has been timed, then as long as a worker may be busy', () => {
    expect([undefined, 100, 5, 0.5].map((took) => sliceLength(took))).toEqual([4, 4, 8, 24]);
    expect([undefined, 5, 2, 0.5].map((took) => sliceLength(took, true))).toEqual([4, 4, 12, 24]);
  });

  it('cover every missing run once and no run that is there', () => {
    const runs = fc.uniqueArray(fc.integer({ min: 0, max: 99 }));
    const lengths = fc.integer({ min: 1, max: 24 });
    fc.assert(
      fc.property(runs, lengths, fc.integer({ min: 0, max: 100 }), (done, length, target) => {
        const cuts = cutMissing(new Set(done), target, length);
        const covered = cuts.flatMap(({ from, runs: count }) =>
          Array.from({ length: count }, (_, run) => from + run),
        );
        const missing = Array.from({ length: target }, (_, run) => run).filter(
          (run) => !done.includes(run),
        );
        expect(covered).toEqual(missing);
        expect(cuts.every((cut) => cut.runs >= 1 && cut.runs <= length)).toBe(true);
      }),
    );
  });
});

/** Predictions: how they are drawn, typed, and laid beside what came. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnColumn, withStroke } from '../../../../models/results/predict/drawn';
import { readPoints, writePoints } from '../../../../models/results/predict/read-points';
import { misfit } from '../../../../models/results/predict/score';

const flat = (value: number, weeks: number) => new Float64Array(weeks).fill(value);
const point = (week: number, value: number) => ({ week, value });

describe('a drawn curve', () => {
  it('is straight between its points, and nothing outside them', () => {
    expect([...drawnColumn([point(1, 10), point(3, 20)], 5)]).toEqual([
      Number.NaN,
      10,
      15,
      20,
      Number.NaN,
    ]);
  });

  it('ends with the run where its points go on', () => {
    expect([...drawnColumn([point(0, 0), point(10, 10)], 3)]).toEqual([0, 1, 2]);
  });

  it('takes a stroke in either direction, and leaves the point that it begins at', () => {
    const drawn = [point(2, 5), point(3, 9), point(7, 1)];
    const forth = withStroke(drawn, 2, point(0, 0), point(4, 8));
    expect(forth).toEqual([point(2, 5), point(3, 6), point(4, 8), point(7, 1)]);
    expect(withStroke(drawn, 2, point(4, 8), point(0, 0))).toEqual(forth);
  });
});

describe('a typed curve', () => {
  it('is read line by line, in any order', () => {
    expect(readPoints('12: 1,530.5\n\n 3 −4 \n5;6', 1, 51)).toEqual({
      ok: true,
      points: [point(3, -4), point(5, 6), point(12, 1530.5)],
    });
  });

  it.each([
    ['12', 'form', 1],
    ['1 2\nabc 4', 'form', 2],
    ['1 2\n52 4', 'week', 2],
    ['0 2', 'week', 1],
    ['4 1\n5 1\n4 2', 'twice', 3],
  ])('is refused with the line that is wrong: %j', (text, kind, line) => {
    expect(readPoints(text, 1, 51)).toMatchObject({ ok: false, fault: { kind, line } });
  });

  it('is read back as it was written', () => {
    const points = fc.uniqueArray(
      fc.record({
        week: fc.integer({ min: 1, max: 51 }),
        value: fc.integer({ min: -1e6, max: 1e6 }),
      }),
      { selector: ({ week }) => week },
    );
    fc.assert(
      fc.property(points, (made) => {
        const sorted = made
          .map(({ week, value }) => point(week, value + 0))
          .sort((a, b) => a.week - b.week);
        expect(readPoints(writePoints(sorted, 0), 1, 51)).toEqual({ ok: true, points: sorted });
      }),
    );
  });
});

describe('the misfit', () => {
  const came = {
    central: Float64Array.from([10, 20, 30, 40]),
    low: flat(15, 4),
    high: flat(35, 4),
  };

  it('compares the weeks after the first with the central run and the band', () => {
    expect(misfit([point(0, 10), point(3, 40)], came)).toEqual({
      weeks: 3,
      error: 0,
      inside: 2,
      predicted: 'more',
      came: 'more',
    });
  });

  it('takes the direction between the same weeks', () => {
    expect(misfit([point(1, 20), point(2, 10)], came)).toMatchObject({
      weeks: 1,
      error: 20,
      predicted: 'less',
      came: 'more',
    });
    expect(misfit([point(1, 20), point(2, 20.05)], came)?.predicted).toBe('same');
  });

  it('is none for a prediction that says nothing', () => {
    expect(misfit([], came)).toBeUndefined();
    expect(misfit([point(0, 10)], came)).toBeUndefined();
    expect(misfit([point(9, 10), point(12, 10)], came)).toBeUndefined();
  });

  it('grows by as much as a prediction is moved away, and never falls below 0', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), (away) => {
        const moved = [point(0, 10), point(1, 20 + away), point(2, 30 + away), point(3, 40 + away)];
        expect(misfit(moved, came)?.error).toBeCloseTo(away, 3);
      }),
    );
  });
});

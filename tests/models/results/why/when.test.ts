import { describe, expect, it } from 'vitest';
import { isMixed, lasting, weeksOf } from '../../../../models/results/why/when';

const line = (...weeks: readonly number[]) => Float64Array.from(weeks);

describe('the weeks in which something holds', () => {
  it('reach back from the last one to where the sign was another', () => {
    expect(lasting(line(8, 2, -1, -1, -0.2))).toEqual({ first: 2, last: 4, broken: false });
    expect(lasting(line(0, 0, 3))).toEqual({ first: 2, last: 2, broken: false });
    expect(lasting(line(5, 0))).toBeUndefined();
  });

  it('are those that matter where all weeks count', () => {
    expect(weeksOf(line(0.1, -9, 2, 2, -0.1), 1)).toEqual({ first: 2, last: 3, broken: false });
    expect(weeksOf(line(0.1, -9, 2, 2, -0.1), -1)).toEqual({ first: 1, last: 1, broken: false });
    expect(weeksOf(line(1, 2), -1)).toBeUndefined();
  });

  it('end where hardly anything is left, but begin with however little', () => {
    expect(weeksOf(line(0, 0.01, 29, 0.01, 0.01), 1)).toEqual({ first: 1, last: 2, broken: false });
  });

  it('begin with the first time where it happens again and again', () => {
    expect(weeksOf(line(0, 3, -1, 0, 5, 0), 1)).toEqual({ first: 1, last: 4, broken: true });
  });

  it('are not all that there is where others say the opposite', () => {
    expect(isMixed(line(8, -1), -1)).toBe(true);
    expect(isMixed(line(-1, -8), -1)).toBe(false);
    expect(isMixed(line(0.01, -8), -1)).toBe(false);
  });
});

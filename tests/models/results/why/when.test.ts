import { describe, expect, it } from 'vitest';
import { isMixed, lasting, weightiest } from '../../../../models/results/why/when';

const line = (...weeks: readonly number[]) => Float64Array.from(weeks);

describe('the weeks in which something holds', () => {
  it('reach back from the last one to where the sign was another', () => {
    expect(lasting(line(8, 2, -1, -1, -0.2))).toEqual({ first: 2, last: 4 });
    expect(lasting(line(0, 0, 3))).toEqual({ first: 2, last: 2 });
    expect(lasting(line(5, 0))).toBeUndefined();
  });

  it('are those that add up to most where all weeks count', () => {
    expect(weightiest(line(1, -9, 2, 2, -1), 1)).toEqual({ first: 2, last: 3 });
    expect(weightiest(line(1, -9, 2, 2, -1), -1)).toEqual({ first: 1, last: 1 });
    expect(weightiest(line(1, 2), -1)).toBeUndefined();
  });

  it('end where hardly anything is left, but begin with however little', () => {
    expect(weightiest(line(0, 0.01, 29, 0.01, 0.01), 1)).toEqual({ first: 1, last: 2 });
  });

  it('are not all that there is where others say the opposite', () => {
    expect(isMixed(line(8, -1), -1)).toBe(true);
    expect(isMixed(line(-1, -8), -1)).toBe(false);
    expect(isMixed(line(0.01, -8), -1)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { decimalsOf, isOnStep, stepsFrom, stepTowards } from '../../../renderer/ui/steps';
import { onlyNumber, typedNumber } from '../../../renderer/ui/typed-number';

describe('a number as people write it', () => {
  it.each([
    ['37', 37],
    [' 37 ', 37],
    ['-3', -3],
    ['−3', -3],
    ['0.5', 0.5],
    ['.5', 0.5],
    ['5.', 5],
    ['0,5', 0.5],
    ['0,25', 0.25],
    ['12,5', 12.5],
    ['1,000', 1000],
    ['1,234,567', 1234567],
    ['1,000.5', 1000.5],
    ['1 000', 1000],
    ['0,500', 0.5],
    ['1.000,5', 1000.5],
    ['–3', -3],
  ])('%j is %d', (text, number) => {
    expect(typedNumber(text)).toBe(number);
  });

  it.each(['', ' ', '-', '.', ',', '1-2', '--3', '1.2.3', '1,2,3'])('%j is none', (text) => {
    expect(typedNumber(text)).toBeNaN();
  });

  it('is what is left of words that were pasted with it', () => {
    expect(typedNumber(onlyNumber('37 prisoners'))).toBe(37);
    expect(typedNumber(onlyNumber('× 1.5'))).toBe(1.5);
    expect(typedNumber(onlyNumber('about 1,000 people'))).toBe(1000);
    expect(typedNumber(onlyNumber('1e3'))).toBe(1);
    expect(typedNumber(onlyNumber('none'))).toBeNaN();
  });
});

describe('steps of a range', () => {
  const tenths = { min: 0, max: 1, step: 0.1 };

  it('have no noise of fractions', () => {
    let value = 0;
    for (let step = 1; step <= 10; step += 1) {
      value = stepsFrom(value, 1, tenths);
      expect(value).toBe(step / 10);
    }
  });

  it('lead from between two steps to the next one either way', () => {
    expect(stepsFrom(0.25, 1, tenths)).toBe(0.3);
    expect(stepsFrom(0.25, -1, tenths)).toBe(0.2);
    expect(stepsFrom(53, 1, { min: 0, max: 100, step: 5 })).toBe(55);
    expect(stepsFrom(53, -10, { min: 0, max: 100, step: 5 })).toBe(5);
  });

  it('end at the ends of the range, also where these are on no step', () => {
    expect(stepsFrom(0.95, 1, tenths)).toBe(1);
    expect(stepsFrom(0.5, Infinity, tenths)).toBe(1);
    expect(stepsFrom(0.5, -Infinity, tenths)).toBe(0);
    expect(stepsFrom(-1, -1, { min: -1.5, max: 2, step: 1 })).toBe(-1.5);
  });

  it('are told from what lies between, and reached in the way of the hand', () => {
    expect([0.3, 0.7, 1].every((value) => isOnStep(value, tenths))).toBe(true);
    expect(isOnStep(0.25, tenths)).toBe(false);
    expect(stepTowards(0.25, 0.26, tenths)).toBe(0.3);
    expect(stepTowards(0.25, 0.24, tenths)).toBe(0.2);
    expect(stepTowards(0.2, 0.3, tenths)).toBe(0.3);
  });

  it('have as many decimals as the step, at most 6', () => {
    expect([1, 0.1, 0.05, 1e-3].map(decimalsOf)).toEqual([0, 1, 2, 3]);
  });
});

import { describe, expect, test } from 'vitest';
import { createTranslator } from '../../../models/index';
import { dateTicks } from '../../../renderer/charts/scale/date-ticks';
import {
  firstOfMonth,
  monthOfWeek,
  positionsOf,
  readingPlace,
  sampleOfWeek,
  weekOfDate,
  type TimeSpan,
} from '../../../renderer/charts/scale/time-span';

const weekly: TimeSpan = { startDate: '2025-02-24', weeks: 156, resolution: 'weekly' };
const monthly: TimeSpan = {
  startDate: '2025-02-24',
  weeks: 10,
  resolution: 'monthly',
  months: ['2025-02', '2025-03', '2025-04', '2025-05'],
};

describe('weeks and dates', () => {
  test('count from the Monday of week 0', () => {
    expect(weekOfDate('2025-02-24', '2025-03-10')).toBe(2);
  });

  test('step over the end of a year', () => {
    expect(firstOfMonth('2025-11', 2)).toBe('2026-01-01');
  });
});

describe('places on the axis', () => {
  test('are the weeks themselves where there is a number per week', () => {
    expect([...positionsOf({ ...weekly, weeks: 3 })]).toEqual([0, 1, 2]);
  });

  test('are the middles of the months, within the axis, where there is one per month', () => {
    const places = [...positionsOf(monthly)];
    expect(places).toHaveLength(4);
    expect(places[0]).toBeCloseTo(2.5 / 7, 5);
    expect(places[1]).toBeCloseTo((5 + 15.5) / 7, 5);
    expect(Math.max(...places)).toBeLessThanOrEqual(9);
  });

  test('lead from a week to its number', () => {
    expect(sampleOfWeek(weekly, 12)).toBe(12);
    expect(sampleOfWeek(weekly, 999)).toBe(155);
    expect(sampleOfWeek(weekly, NaN)).toBe(0);
    expect(sampleOfWeek(monthly, 0)).toBe(0);
    expect(sampleOfWeek(monthly, 1)).toBe(1);
    expect(sampleOfWeek(monthly, 9)).toBe(2);
  });
});

describe('a month without a number', () => {
  const whole: TimeSpan = { ...monthly, weeks: 11, months: ['2025-03', '2025-04'] };

  test('is read off at its neighbour, and told as that', () => {
    expect([0, 1, 10].map((week) => monthOfWeek(whole, week))).toEqual([
      '2025-03',
      '2025-03',
      '2025-04',
    ]);
  });

  test('has the rule of the reading where the number is', () => {
    const [march, april] = positionsOf(whole);
    expect([0, 2, 10].map((week) => readingPlace(whole, week))).toEqual([march, 2, april]);
    expect(readingPlace(weekly, 155)).toBe(155);
  });
});

describe('dates along the axis', () => {
  const en = createTranslator('en');

  test('are few, at the first of months, with the year where it begins', () => {
    expect(dateTicks('2025-02-24', 156, 7, en).map(({ label }) => label)).toEqual([
      'Jul 2025',
      '2026',
      'Jul',
      '2027',
      'Jul',
      '2028',
    ]);
  });

  test('are months in a short run', () => {
    expect(dateTicks('2025-02-24', 16, 4, en).map(({ label }) => label)).toEqual([
      'Mar 2025',
      'Apr',
      'May',
      'Jun',
    ]);
  });

  test('speak Spanish', () => {
    const [first] = dateTicks('2025-02-24', 16, 4, createTranslator('es'));
    expect(first?.label).toBe('mar 2025');
  });

  test.each([1, 2, 4, 13, 52, 156, 520])(
    'lie on the axis of %i weeks, within its room',
    (weeks) => {
      const ticks = dateTicks('2025-02-24', weeks, 6, en);
      expect(ticks.length).toBeGreaterThan(0);
      expect(ticks.length).toBeLessThanOrEqual(8);
      expect(ticks.every(({ week }) => week >= 0 && week <= Math.max(0, weeks - 1))).toBe(true);
    },
  );
});

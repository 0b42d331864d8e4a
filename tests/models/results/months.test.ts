import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { civilFromDays, daysFromCivil, isoDate } from '../../../models/results/calendar';
import {
  dateOfWeek,
  parseIsoDate,
  planMonths,
  quantileBands,
  slicesByMonth,
  toMonths,
  wholeMonths,
} from '../../../models/results/index';
import { slice } from './ensemble';

describe('the calendar', () => {
  it('agrees with the platform on every day from 1600 to 2400', () => {
    fc.assert(
      fc.property(fc.integer({ min: -135140, max: 157054 }), (days) => {
        const date = civilFromDays(days);
        expect(isoDate(date)).toBe(new Date(days * 86_400_000).toISOString().slice(0, 10));
        expect(daysFromCivil(date)).toBe(days);
      }),
    );
  });

  it('knows the first day of a week', () => {
    expect(dateOfWeek('2025-02-24', 0)).toBe('2025-02-24');
    expect(dateOfWeek('2025-02-24', 156)).toBe('2028-02-21');
  });

  it('knows days that do not exist', () => {
    expect(parseIsoDate('2024-02-29')).toEqual({ year: 2024, month: 2, day: 29 });
    expect(parseIsoDate('2025-02-29')).toBeUndefined();
    expect(parseIsoDate('2025-2-3')).toBeUndefined();
    expect(() => dateOfWeek('next Monday', 0)).toThrow('"next Monday"');
  });
});

describe('weeks as months', () => {
  it('share a flow out by days', () => {
    // Monday 24 February 2025: five days of February and two of March, then a week of March.
    const { months, values, whole } = toMonths(Float64Array.of(70, 7), '2025-02-24', 'sum');
    expect({ months, values: [...values], whole }).toEqual({
      months: ['2025-02', '2025-03'],
      values: [50, 27],
      whole: [false, false],
    });
  });

  it('average a level by days', () => {
    const { values } = toMonths(Float64Array.of(10, 20), '2025-02-24', 'mean');
    expect(values[0]).toBeCloseTo(10, 12);
    expect(values[1]).toBeCloseTo((2 * 10 + 7 * 20) / 9, 12);
  });

  it('leave a running total as the last week that touches the month has it', () => {
    const { values } = toMonths(Float64Array.of(10, 20, 30), '2025-02-24', 'last');
    expect([...values]).toEqual([10, 30]);
  });

  it('mark the months that are covered from the first to the last day', () => {
    const { months, whole } = toMonths(new Float64Array(10), '2025-02-24', 'sum');
    expect(months.map((month, index) => [month, whole[index]])).toEqual([
      ['2025-02', false],
      ['2025-03', true],
      ['2025-04', true],
      ['2025-05', false],
    ]);
  });

  it('know how long each month of a year is, December too', () => {
    const { months, whole } = toMonths(new Float64Array(57), '2024-12-02', 'sum');
    expect(months[1]).toBe('2025-01');
    expect(whole.slice(1, 13)).toEqual(Array.from({ length: 12 }, () => true));
    expect([whole[0], months.at(-1), whole.at(-1)]).toEqual([false, '2026-01', false]);
  });

  it('are whole from the first to the last that the run covers, and none of a short run', () => {
    expect(wholeMonths(planMonths('2025-02-24', 10))).toEqual({
      ...{ from: 1, to: 3, months: ['2025-03', '2025-04'] },
      leftOut: ['2025-02', '2025-05'],
    });
    // September 2025 begins on a Monday: nothing is cut off before it.
    expect(wholeMonths(planMonths('2025-09-01', 5)).leftOut).toEqual(['2025-10']);
    expect(wholeMonths(planMonths('2025-02-24', 3))).toEqual({
      ...{ from: 0, to: 0, months: [] },
      leftOut: ['2025-02', '2025-03'],
    });
  });

  it('lose nothing of a flow', () => {
    const weekly = fc.array(fc.double({ min: 0, max: 1e4, noNaN: true }), {
      minLength: 1,
      maxLength: 520,
    });
    fc.assert(
      fc.property(weekly, (column) => {
        const { values } = toMonths(Float64Array.from(column), '2018-12-03', 'sum');
        expect(sum(values)).toBeCloseTo(sum(column), 5);
      }),
    );
  });

  it('keep a level that stands still, up to rounding', () => {
    const { values } = toMonths(new Float64Array(156).fill(0.3), '2025-02-24', 'mean');
    expect(values.every((value) => Math.abs(value - 0.3) < 1e-12)).toBe(true);
  });

  it('turn an ensemble into months run by run', () => {
    const layout = planMonths('2025-02-24', 2);
    const monthly = slicesByMonth([slice([[70, 7]]), slice([[7, 70]], 1)], layout, { x: 'sum' });
    expect([...quantileBands(monthly, 'x').p50]).toEqual([(50 + 5) / 2, (27 + 72) / 2]);
  });
});

function sum(values: Iterable<number>): number {
  return [...values].reduce((total, value) => total + value, 0);
}

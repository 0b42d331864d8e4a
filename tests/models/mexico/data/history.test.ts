import { describe, expect, it } from 'vitest';
import {
  annualHomicides,
  cartelHistory,
  isObserved,
  observed,
  observedMonths,
} from '../../../../models/mexico/data';
import { total } from './tallies';

describe('the long history', () => {
  it('runs from 2006 to 2024 and adds up to about the 480,000 that the article reports', () => {
    expect(annualHomicides.map(({ year }) => year)).toEqual(
      Array.from({ length: 19 }, (_, index) => 2006 + index),
    );
    const since2006 = total(annualHomicides.slice(1).map(({ value }) => value));
    expect(Math.abs(since2006 / 480_000 - 1)).toBeLessThan(0.03);
  });

  it('has the members and conflict deaths of 2012 to 2022, growing every year', () => {
    expect(cartelHistory.map(({ year }) => year)).toEqual(
      Array.from({ length: 11 }, (_, index) => 2012 + index),
    );
    expect(cartelHistory[0]).toEqual({ year: 2012, members: 115_000, conflictDeaths: 67.2 });
    expect(cartelHistory[10]).toEqual({ year: 2022, members: 173_800, conflictDeaths: 124.3 });
    for (const key of ['members', 'conflictDeaths'] as const) {
      const values = cartelHistory.map((year) => year[key]);
      expect(values).toEqual(values.toSorted((a, b) => a - b));
    }
  });
});

describe('the observed months', () => {
  it.each(['homicides', 'homicides.SIN'] as const)(
    'of %s run from January 2015 to June 2025 without a gap',
    (series) => {
      const months = observed(series).map(({ month }) => month);
      const expected = Array.from({ length: 126 }, (_, at) => {
        const year = 2015 + Math.floor(at / 12);
        return `${year}-${String((at % 12) + 1).padStart(2, '0')}`;
      });
      expect(months).toEqual(expected);
      for (const { value } of observed(series)) expect(value).toBeGreaterThan(0);
    },
  );

  it('keep Sinaloa below the nation', () => {
    observedMonths['homicides.SIN'].forEach(({ value }, at) => {
      expect(value).toBeLessThan(observedMonths.homicides[at]?.value ?? 0);
    });
  });

  it('show the break of September 2024 in Sinaloa and none in February and August 2025 nationally', () => {
    const sinaloa = new Map(observed('homicides.SIN').map(({ month, value }) => [month, value]));
    expect(sinaloa.get('2024-08')).toBe(44);
    expect(sinaloa.get('2024-10')).toBe(182);
    const nation = new Map(observed('homicides').map(({ month, value }) => [month, value]));
    expect(nation.get('2025-03')).toBeLessThan(nation.get('2025-01') ?? 0);
  });

  it('exist for no other series', () => {
    expect(observed('homicides.JAL')).toEqual([]);
    expect(observed('toString')).toEqual([]);
    expect(isObserved('homicides.SIN')).toBe(true);
  });
});

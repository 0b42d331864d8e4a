import { describe, expect, it } from 'vitest';
import { differenceTable, toCsv, weeklyTable } from '../../../models/results/index';
import { central, slice } from './ensemble';

describe('B7: CSV', () => {
  it('ends lines with CR LF and quotes what needs it', () => {
    expect(toCsv([['plain', 'a,b', 'say "so"', 'two\nlines']])).toBe(
      'plain,"a,b","say ""so""","two\nlines"\r\n',
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])('makes the text %j inert', (text) => {
    expect(toCsv([[text]])).toMatch(/^"?'/);
  });

  it('leaves numbers untouched, negative ones too', () => {
    expect(toCsv([[-1.5, 0.1 + 0.2, 1e21, Number.NaN, undefined]])).toBe(
      '-1.5,0.30000000000000004,1e+21,,\r\n',
    );
  });
});

const series = [
  { id: 'x', label: 'Homicides', unit: 'people/week', monthly: 'sum', decimals: 0 } as const,
];

describe('B7: tables of weeks', () => {
  it('hold one row per series and week', () => {
    const results = { central: central([5, 6]), slices: [slice([[4, 6]])] };
    expect(weeklyTable('2025-02-24', series, results)).toEqual([
      ['week', 'date', 'series', 'label', 'unit', 'central', 'p5', 'p25', 'p50', 'p75', 'p95'],
      [0, '2025-02-24', 'x', 'Homicides', 'people/week', 5, 4, 4, 4, 4, 4],
      [1, '2025-03-03', 'x', 'Homicides', 'people/week', 6, 6, 6, 6, 6, 6],
    ]);
  });

  it('leave the bands out while there is no ensemble', () => {
    const [head, first] = weeklyTable('2025-02-24', series, { central: central([5]), slices: [] });
    expect([head.at(-1), first.at(-1)]).toEqual(['central', 5]);
  });

  it('hold differences with the chance that A is below', () => {
    const a = { central: central([5]), slices: [slice([[4], [6]])] };
    const b = { central: central([8]), slices: [slice([[5], [5]])] };
    expect(differenceTable('2025-02-24', series, a, b)[1]).toEqual([
      ...[0, '2025-02-24', 'x', 'Homicides', 'people/week', 5, 8, 3],
      ...[-0.9, -0.5, 0, 0.5, 0.8999999999999999, 0.5],
    ]);
  });
});

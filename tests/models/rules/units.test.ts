import { describe, expect, it } from 'vitest';
import { combine, parseUnit, sameUnit, unitText } from '../../../models/rules/units';

const same = (a: string, b: string): boolean => sameUnit(parseUnit(a), parseUnit(b));

describe('a unit', () => {
  it('is a product and quotient of names in any order', () => {
    expect(same('deaths/attack/week', 'deaths/week/attack')).toBe(true);
    expect(same('persons·weeks', 'weeks·persons')).toBe(true);
    expect(same('deaths/week', 'deaths')).toBe(false);
    expect(same('deaths/week', 'week/deaths')).toBe(false);
  });

  it('is a plain number when it is a share, an index or nothing', () => {
    for (const plain of ['1', 'share', 'index', '', 'persons/persons'])
      expect(same(plain, '1')).toBe(true);
  });

  it('cancels out in a product', () => {
    const product = combine(parseUnit('deaths/attack'), parseUnit('attack/week'), 1);
    expect(unitText(product)).toBe('deaths/week');
    expect(unitText(combine(product, product, -1))).toBe('1');
    expect(unitText(combine(parseUnit('1'), parseUnit('week'), -1))).toBe('1/week');
  });

  it('is written so that it can be read again', () => {
    for (const text of ['deaths/attack/week', 'persons·persons/week', '1/week', '1'])
      expect(unitText(parseUnit(text))).toBe(text);
  });
});

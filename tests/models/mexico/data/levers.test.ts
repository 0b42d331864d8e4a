import { describe, expect, it } from 'vitest';
import { leverGroups, levers } from '../../../../models/mexico/data';
import { kebab } from './tallies';

const units = ['share', '1', 'operations/month', 'thousand soldiers'];

describe('the levers', () => {
  it('are the promised fourteen, with their ranges and defaults', () => {
    expect(levers.map((one) => [one.id, one.min, one.max, one.default, one.unit])).toEqual([
      ['cooperation', 0, 2, 1, '1'],
      ['prison-hardness', 0, 1, 0.35, 'share'],
      ['witness-deals', 0, 1, 0.4, 'share'],
      ['purges', 0, 1, 0.1, 'share'],
      ['field-operations', 0, 12, 3, 'operations/month'],
      ['operation-force', 0, 1, 0.2, 'share'],
      ['arrests', 0, 3, 1, '1'],
      ['seizures', 0, 3, 1, '1'],
      ['troops', 0, 15, 0, 'thousand soldiers'],
      ['prevention', 0, 1, 0.05, 'share'],
      ['tariff-threat', 0, 1, 0.5, 'share'],
      ['us-posture', 0, 1, 0.5, 'share'],
      ['designation', 0, 1, 1, '1'],
      ['us-prison-severity', 0, 1, 0.9, 'share'],
    ]);
  });

  it('belong to a group, and no group is empty', () => {
    const used = new Set(levers.map(({ group }) => group));
    expect([...used].toSorted()).toEqual(leverGroups.map(({ id }) => id).toSorted());
  });

  it('are one per state for troops only', () => {
    expect(
      levers.filter(({ over }) => over !== undefined).map(({ id, over }) => [id, over]),
    ).toEqual([['troops', 'state']]);
  });
});

describe.each(levers.map((lever) => [lever.id, lever] as const))('the lever %s', (id, lever) => {
  it('has a kebab-case id, a known unit, a claim and a help sentence', () => {
    expect(id).toMatch(kebab);
    expect(units).toContain(lever.unit);
    expect(lever.claim).toMatch(/^(?:C(?:[1-9]|1[0-9])|core)$/);
    expect(lever.help.length).toBeGreaterThan(30);
    expect(lever.help).toMatch(/\.$/);
  });

  it('reaches its default and its ends in whole steps', () => {
    for (const value of [lever.default, lever.max]) {
      const steps = (value - lever.min) / lever.step;
      expect(Math.abs(steps - Math.round(steps))).toBeLessThan(1e-9);
    }
  });

  it('has marks and zones within its range, dated and sourced', () => {
    for (const { value, date, source, label } of lever.marks) {
      expect(value).toBeGreaterThanOrEqual(lever.min);
      expect(value).toBeLessThanOrEqual(lever.max);
      expect(date ?? '2025-01-01').toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(source.length * label.length).toBeGreaterThan(0);
    }
    let reached = lever.min;
    for (const { from, to } of lever.zones) {
      expect(from).toBeGreaterThanOrEqual(reached);
      expect(to).toBeGreaterThan(from);
      reached = to;
    }
    expect(reached).toBeLessThanOrEqual(lever.max);
  });
});

import { describe, expect, it } from 'vitest';
import { formatSignificant, mexico, STANDARD } from '../../../../models/index';
import {
  assumptionsOf,
  changesRule,
  strengthIn,
  usersOf,
  withParameter,
  withStandardRule,
  withStrength,
} from '../../../../renderer/features/rules/assumptions';
import { findRules } from '../../../../renderer/features/rules/find-rules';
import { stepFor } from '../../../../renderer/features/rules/step-for';
import { toyDocument } from '../../toy';

function scenario(document: ReturnType<typeof toyDocument>, id: string) {
  return document.scenarios.find((one) => one.id === id)!;
}

describe('doubting a rule', () => {
  const off = withStrength(toyDocument(), 'high', 'Mine', 'pressure-kills', 0);
  const own = scenario(off, 'high').assumptions;

  it('begins a set of one’s own, and leaves the standard and the other scenarios alone', () => {
    expect(off.assumptionSets.map(({ title }) => title)).toEqual(['Mine']);
    expect(strengthIn(assumptionsOf(off, scenario(off, 'high')), 'pressure-kills')).toBe(0);
    expect(scenario(off, 'low').assumptions).toBe(STANDARD);
    expect(usersOf(off, own)).toEqual(['high']);
  });

  it('goes on in the same set', () => {
    const held = withParameter(off, 'high', 'Other', 'pressure-kills.rate', 3);
    expect(held.assumptionSets).toHaveLength(1);
    expect(assumptionsOf(held, scenario(held, 'high'))).toMatchObject({
      strengths: { 'pressure-kills': 0 },
      parameters: { 'pressure-kills.rate': 3 },
    });
  });

  it('can be taken back rule by rule', () => {
    const held = withParameter(off, 'high', 'Other', 'pressure-kills.rate', 3);
    const back = withStandardRule(held, own, 'pressure-kills');
    const assumed = assumptionsOf(back, scenario(back, 'high'));
    expect(changesRule(assumptionsOf(held, scenario(held, 'high')), 'pressure-kills')).toBe(true);
    expect(changesRule(assumed, 'pressure-kills')).toBe(false);
  });
});

describe('the list of rules', () => {
  it('holds every rule of the model once, claims in the order of their numbers', () => {
    const claims = findRules(mexico, '');
    const numbers = claims.map(({ claim }) => Number(claim.slice(1))).filter(Number.isFinite);
    expect(claims.flatMap(({ rules }) => rules)).toHaveLength(mexico.rules.length);
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  });

  it('is narrowed by words of the rule or of its evidence, whatever their accents', () => {
    const ids = (query: string) =>
      findRules(mexico, query).flatMap(({ rules }) => rules.map(({ id }) => id));
    expect(ids('calderon').length).toBeGreaterThan(0);
    expect(ids('calderon')).toEqual(ids('Calderón'));
    expect(ids('nothing of the kind')).toEqual([]);
  });
});

describe('numbers of rules', () => {
  it('are written with three figures, however large or small', () => {
    const written = [0.0021, 1.5, 120, 23_456, 0].map((value) => formatSignificant('en', value));
    expect(written).toEqual(['0.0021', '1.5', '120', '23,500', '0']);
  });

  it('move in steps that divide their range', () => {
    expect([stepFor(0, 1), stepFor(0.001, 0.003), stepFor(10, 90), stepFor(1, 1)]).toEqual([
      0.01, 0.00001, 0.1, 1,
    ]);
  });
});

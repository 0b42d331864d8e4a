import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answerAsk,
  attribution,
  contributionsTo,
  explain,
  finish,
  mexico,
  seriesOf,
  targetIn,
  whyDifferent,
  type Contributions,
  type Setting,
  type Target,
} from '../../models';
import { anySetting, cases, minutes } from './setting-arbitrary';

const series = seriesOf(mexico);

const anyTarget = (weeks: number): fc.Arbitrary<Target> =>
  fc.record({
    series: fc.constantFrom(...series.map(({ id }) => id)),
    span: fc.constantFrom('week', 'total'),
    week: fc.nat({ max: weeks - 1 }),
  });

const howOf = (id: string) => series.find((one) => one.id === id)!.monthly;

/** How far the parts are from the whole, in shares of what may be lost to rounding. */
function missing({ start, size, byRule }: Contributions, whole: number): number {
  const added = byRule.reduce((sum, { amount }) => sum + amount, start);
  // As in the ledger: a value of half a million cannot tell a change of 1e-11.
  return Math.abs(added - whole) / (1e-9 * (size + Math.abs(whole) + Math.abs(start)) + 1e-300);
}

describe('contributions', () => {
  it('add up to the number, from any week on', minutes, () => {
    const asked = anySetting(60).chain((setting) =>
      fc.tuple(fc.constant(setting), anyTarget(setting.weeks), fc.integer({ min: -1, max: 40 })),
    );
    fc.assert(
      fc.property(asked, ([setting, target, anyFrom]) => {
        const from = Math.min(anyFrom, target.week);
        const { series: explained } = explain(mexico, setting, [target.series]);
        const how = howOf(target.series);
        const whole = targetIn(explained[target.series].values, how, target);
        const why = contributionsTo(explained[target.series], how, target, from);
        expect(missing(why, whole)).toBeLessThan(1);
      }),
      cases(10),
    );
  });

  it('of a difference add up to the difference', minutes, () => {
    fc.assert(
      fc.property(anyPair, anyTarget(20), ([a, b], target) => {
        const how = howOf(target.series);
        const runs = {
          a: explain(mexico, a, [target.series]),
          b: explain(mexico, b, [target.series]),
        };
        const value = (of: 'a' | 'b') =>
          targetIn(runs[of].series[target.series].values, how, target);
        const { contributions, turns } = whyDifferent(mexico, { a, b }, runs, target, how);
        const size = contributions.size + Math.abs(value('a')) + Math.abs(value('b'));
        const added = contributions.byRule.reduce(
          (sum, { amount }) => sum + amount,
          contributions.start,
        );
        expect(Math.abs(added - (value('b') - value('a')))).toBeLessThanOrEqual(1e-9 * size);
        const places = turns.map(({ way }) =>
          way.map((rule) => turns.findIndex((turn) => turn.rule === rule)),
        );
        // No step before those that lead to it, and none of them missing.
        expect(places.every((way, at) => way.every((place) => place >= 0 && place <= at))).toBe(
          true,
        );
      }),
      cases(6),
    );
  });
});

describe('shares of credit', () => {
  it('add up to the difference, whatever differs', minutes, () => {
    fc.assert(
      fc.property(anyPair, anyTarget(20), ([a, b], target) => {
        const request = { model: mexico, a, b, target, how: howOf(target.series), exact: 4 };
        const found = finish(attribution(request), (ask) => answerAsk(mexico, ask));
        const shares = found.shares.map(({ share }) => share ?? Number.NaN);
        const sum = shares.reduce((total, share) => total + share, 0);
        const size = shares.reduce((total, share) => total + Math.abs(share), 0);
        const whole = found.shares.length === 0 ? 0 : found.b - found.a;
        expect(Math.abs(sum - whole)).toBeLessThanOrEqual(
          1e-9 * (size + Math.abs(found.a) + Math.abs(found.b)),
        );
      }),
      cases(3),
    );
  });
});

/** Two settings with the same seed, start and horizon, 20 weeks. */
const anyPair = fc
  .tuple(anySetting(20), anySetting(20))
  .map(([a, b]): readonly [Setting, Setting] => {
    const shared = { seed: a.seed, start: a.start, weeks: 20 };
    return [
      { ...a, ...shared },
      { ...b, ...shared },
    ];
  });

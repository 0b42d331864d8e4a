import { describe, expect, it } from 'vitest';
import {
  atLeast,
  choose,
  clamp,
  constant,
  delayed,
  fade,
  least,
  less,
  lever,
  linked,
  minus,
  most,
  occurrences,
  ofParent,
  parameter,
  per,
  plus,
  quantity,
  saturate,
  scheduled,
  shock,
  sum,
  table,
  times,
} from '../../../models/rules/build';
import { equation } from '../../../models/rules/equation';
import type { Expression } from '../../../models/rules/expression';
import { createTranslator } from '../../../models/text/index';
import { adds, anEvent, aRule } from '../build-model';

const english = createTranslator('en');

const a = quantity('a');
const b = quantity('b');
const c = quantity('c');
const written = (amount: Expression): string => equation(adds('r', 'x', amount), english);

describe('the equation of a rule', () => {
  it.each([
    [plus(a, b, c), 'a + b + c'],
    [minus(a, plus(b, c)), 'a − (b + c)'],
    [minus(a, minus(b, c)), 'a − (b − c)'],
    [minus(minus(a, b), c), 'a − b − c'],
    [times(plus(a, b), c), '(a + b) × c'],
    [plus(times(a, b), c), 'a × b + c'],
    [per(a, times(b, c)), 'a ÷ (b × c)'],
    [per(per(a, b), c), 'a ÷ b ÷ c'],
    [times(a, per(b, c)), 'a × b ÷ c'],
    [times(a, ofParent(plus(b, c))), 'a × parent’s (b + c)'],
    [ofParent(a), 'parent’s a'],
    [plus(a, -2), 'a + −2'],
    [times(a, constant(1, 'persons/week')), 'a'],
    [times(constant(1, 'persons'), a), 'a'],
    [times(a, 1), 'a × 1'],
    [least(a, b), 'the least of (a, b)'],
    [times(2, most(a, 0)), '2 × the most of (a, 0)'],
    [clamp(a, 0, 1), 'a kept between 0 and 1'],
    [choose(less(a, b), c, 0), '(c if a < b, else 0)'],
    [choose(atLeast(a, 0.5), 1, c), '(1 if a ≥ 0.5, else c)'],
    [saturate(a, parameter('half')), 'saturate(a; half at half)'],
    [fade(parameter('half-life')), 'weekly share at half-life half-life'],
    [sum('state', times(a, table('size'))), 'Σ state (a × size)'],
    [linked('borders', a), 'Σ borders (a)'],
    [quantity('free', { rank: 'founder' }), 'free[founder]'],
    [delayed('a', 26), 'a 26 weeks ago'],
    [scheduled('handover'), 'planned handovers'],
    [plus(lever('troops'), shock), 'troops + disturbance'],
  ])('writes %#: %s', (amount, text) => {
    expect(written(amount)).toBe(`x += ${text}`);
  });

  it('writes a loss as one', () => {
    expect(written(times(-1, a, b))).toBe('x −= a × b');
    expect(written(times(-1, plus(a, b)))).toBe('x −= (a + b)');
    expect(written(times(-2, a))).toBe('x += −2 × a');
  });

  it('says where a flow goes and for whom it holds', () => {
    const flows = [{ into: 'free', at: { rank: 'founder' }, amount: a }];
    expect(equation(aRule('r', { over: ['organisation', 'state'], flows }), english)).toBe(
      'free[founder] += a   (for every organisation, state)',
    );
  });

  it('has one line for how often, one per act and one per flow', () => {
    const flows = [
      { into: 'x', amount: occurrences },
      { into: 'y', amount: times(-1, occurrences) },
    ];
    const happens = (timing: Parameters<typeof anEvent>[0]): readonly string[] =>
      equation(aRule('r', { event: anEvent(timing), flows }), english).split('\n');
    expect(happens({ kind: 'planned', count: scheduled('capture') })).toEqual([
      'times = planned captures',
      'x += times',
      'y −= times',
    ]);
    expect(happens({ kind: 'recurring', hazard: a })[0]).toBe('times ~ as often as a a week');
    expect(happens({ kind: 'chance', hazard: a })[0]).toBe(
      'times ~ once, with the chance a a week',
    );
    expect(happens({ kind: 'cohort', of: b, hazard: a })[0]).toBe(
      'times ~ each of b, with the chance a a week',
    );
    const acts = [{ kind: 'split', share: parameter('share') }, { kind: 'retire' }] as const;
    const event = anEvent({ kind: 'chance', hazard: a }, { acts });
    expect(equation(aRule('r', { event }), english).split('\n').slice(1)).toEqual([
      'a new organisation takes share of it',
      'the organisation ends',
    ]);
  });
});

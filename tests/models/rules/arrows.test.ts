import { describe, expect, it } from 'vitest';
import { allArrows, arrows } from '../../../models/rules/arrows';
import {
  choose,
  clamp,
  delayed,
  fade,
  greater,
  least,
  lever,
  linked,
  minus,
  most,
  occurrences,
  parameter,
  per,
  plus,
  quantity,
  saturate,
  scheduled,
  sum,
  table,
  times,
} from '../../../models/rules/build';
import type { Expression } from '../../../models/rules/expression';
import {
  adds,
  aLever,
  aModel,
  anEvent,
  aParameter,
  aRule,
  aStock,
  aTally,
  places,
} from '../build-model';

const model = aModel({
  indices: [places],
  eventKinds: [{ id: 'handover', label: 'Handover', claim: 'C1', over: [], maxCount: 9 }],
  tables: [
    { id: 'sizes', over: ['place'], unit: '1', values: [1, 2] },
    { id: 'mixed', over: ['place'], unit: '1', values: [1, -2] },
  ],
  relations: [{ id: 'road', index: 'place', links: { west: { east: 1 } } }],
  quantities: [
    aStock('a', { min: 0 }),
    aStock('b', { min: 0 }),
    aStock('debt', { min: -10 }),
    aStock('half-life', { min: 0, unit: 'weeks' }),
    aTally('news'),
    aStock('x'),
  ],
  levers: [aLever('tap'), aLever('tilt', { min: -1 })],
});
const a = quantity('a');
const b = quantity('b');
const tap = lever('tap');

/** Each arrow of a rule that adds an amount, as `source sign lag`. */
const drawn = (amount: Expression, parts: Parameters<typeof aRule>[1] = {}): readonly string[] =>
  arrows(adds('r', 'x', amount, parts), model).map(
    ({ from, sign, lag }) => `${from.id} ${sign} ${lag}`,
  );

describe('an arrow', () => {
  it('goes from everything a rule reads to everything it changes', () => {
    const two = aRule('r', {
      flows: [
        { into: 'x', amount: tap },
        { into: 'a', amount: times(-1, tap) },
      ],
    });
    expect(arrows(two, model)).toEqual([
      { rule: 'r', from: { kind: 'lever', id: 'tap' }, to: 'x', sign: '+', lag: 0 },
      { rule: 'r', from: { kind: 'lever', id: 'tap' }, to: 'a', sign: '-', lag: 0 },
    ]);
  });

  it('lasts a week from a stock, none from a tally, a lever or an event, and its delay from a delayed one', () => {
    expect(drawn(a)).toEqual(['a + 1']);
    expect(drawn(quantity('news'))).toEqual(['news + 0']);
    expect(drawn(tap)).toEqual(['tap + 0']);
    expect(drawn(scheduled('handover'))).toEqual(['handover + 0']);
    expect(drawn(delayed('a', 26))).toEqual(['a + 26']);
  });

  it.each<readonly [string, Expression, readonly string[]]>([
    ['sum', plus(a, b), ['a + 1', 'b + 1']],
    ['difference', minus(a, b), ['a + 1', 'b - 1']],
    ['product', times(a, b), ['a + 1', 'b + 1']],
    ['loss', times(-1, a, b), ['a - 1', 'b - 1']],
    ['what is left of a whole', times(a, minus(1, b)), ['a + 1', 'b - 1']],
    ['quotient', per(a, b), ['a + 1', 'b - 1']],
    ['least', least(a, b), ['a + 1', 'b + 1']],
    ['most', most(minus(b, a), 0), ['b + 1', 'a - 1']],
    ['clamp', clamp(minus(1, a), 0, 1), ['a - 1']],
    ['saturation', saturate(a, b), ['a + 1', 'b - 1']],
    ['factor that saturates', times(a, saturate(b, 5)), ['a + 1', 'b + 1']],
    ['factor without bounds', times(a, quantity('x')), ['a ? 1', 'x + 1']],
    ['half-life', times(a, fade(quantity('half-life'))), ['a + 1', 'half-life - 1']],
    ['sum over places', sum('place', times(table('sizes'), a)), ['a + 1']],
    ['links', linked('road', times(-1, a)), ['a - 1']],
    ['choice between branches', choose(greater(1, 0), a, times(-1, b)), ['a + 1', 'b - 1']],
    ['test of a choice', choose(greater(tap, 1), a, 0), ['a + 1', 'tap ? 0']],
    ['factor of either sign', times(a, quantity('debt')), ['a ? 1', 'debt + 1']],
    ['lever of either sign', times(a, lever('tilt')), ['a ? 1', 'tilt + 0']],
    ['table of either sign', sum('place', times(table('mixed'), a)), ['a ? 1']],
    ['tug of war', minus(times(a, b), a), ['a ? 1', 'b + 1']],
    ['factor of 0', times(0, a), []],
  ])('has the sign of its part in a %s', (_, amount, wanted) => {
    expect(drawn(amount)).toEqual(wanted);
  });

  it('has the sign of a parameter’s range', () => {
    const with_ = (low: number) => ({ parameters: [aParameter('p', [low, 1, 2])] });
    expect(drawn(times(parameter('p'), a), with_(0))).toEqual(['a + 1']);
    expect(drawn(times(parameter('p'), a), with_(-1))).toEqual(['a ? 1']);
  });

  it('tells the same quantity now and then apart, and is drawn once', () => {
    expect(drawn(minus(a, delayed('a', 4)))).toEqual(['a + 1', 'a - 4']);
    expect(drawn(plus(delayed('a', 4), delayed('a', 4), a, a))).toEqual(['a + 1', 'a + 4']);
  });

  it('comes through the number of events of a rule', () => {
    const event = anEvent({ kind: 'cohort', of: a, hazard: minus(1, tap) });
    expect(drawn(times(-1, occurrences), { event })).toEqual(['a - 1', 'tap + 0']);
    const planned = anEvent({ kind: 'planned', count: scheduled('handover') });
    expect(drawn(times(b, occurrences), { event: planned })).toEqual(['b + 1', 'handover + 0']);
  });

  it('is not drawn for events that change nothing', () => {
    const event = anEvent({ kind: 'chance', hazard: a });
    expect(arrows(aRule('r', { event }), model)).toEqual([]);
  });

  it('is among all arrows of the model', () => {
    const rules = [adds('one', 'x', a), adds('two', 'a', tap)];
    expect(allArrows({ ...model, rules }).map(({ rule, to }) => [rule, to])).toEqual([
      ['one', 'x'],
      ['two', 'a'],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { checkModel } from '../../../models/engine/check-model';
import {
  clamp,
  constant,
  delayed,
  least,
  lever,
  linked,
  minus,
  occurrences,
  parameter,
  plus,
  quantity,
  scheduled,
  sum,
  table,
  times,
} from '../../../models/rules/build';
import {
  adds,
  aLever,
  aModel,
  anEvent,
  anOutcome,
  aParameter,
  aRule,
  aStart,
  aTally,
  groups,
  places,
} from '../build-model';
import { base, says, saysOf } from './odd-model';

describe('a sound model', () => {
  it('has no fault', () => {
    expect(checkModel(base)).toEqual([]);
  });
});

describe('a name that does not exist', () => {
  it.each([
    [quantity('bix'), 'rule odd: There is no quantity “bix”.'],
    [delayed('bix', 3), 'rule odd: There is no quantity “bix”.'],
    [lever('tip'), 'rule odd: There is no lever “tip”.'],
    [table('size'), 'rule odd: There is no table “size”.'],
    [parameter('p'), 'rule odd: There is no parameter “p” in this rule.'],
    [scheduled('party'), 'rule odd: There is no event kind “party”.'],
    [sum('planet', lever('tap')), 'rule odd: There is no index “planet”.'],
    [linked('road', lever('tap')), 'rule odd: There is no relation “road”.'],
    [quantity('wealth', { place: 'north' }), 'rule odd: The index “place” has no cell “north”.'],
    [
      times(occurrences, lever('tap')),
      'rule odd: Occurrences are read in a rule that has no event.',
    ],
  ])('is named with its rule: %j', (amount, sentence) => {
    expect(saysOf(amount)).toContain(sentence);
  });

  it('is named where a rule flows to', () => {
    expect(saysOf(lever('tap'), 'bax')).toEqual([
      'rule odd: It flows into “bax”, which does not exist.',
    ]);
  });

  it('is named in a start and in what settles', () => {
    expect(
      says({ starts: [aStart({ bix: 3 }, { levers: { tip: 1 }, parents: { red: 'green' } })] }),
    ).toEqual([
      'start start, bix: there is no such quantity.',
      'start start: There is no lever “tip”.',
      'start start: There is no “green” to split or to split from.',
    ]);
    expect(says({ settled: { box: 'flaw' } })).toEqual([
      'settled box: There is no quantity “flaw”.',
    ]);
  });

  it('is named in a relation, a pool, and whatever runs over an index', () => {
    const road = { id: 'road', index: 'place', links: { west: { north: 1 } } };
    expect(says({ relations: [road] })).toEqual([
      'relation road: The index “place” has no cell “north”.',
    ]);
    expect(says({ relations: [{ ...road, index: 'planet' }] })).toEqual([
      'relation road: There is no index “planet”.',
    ]);
    const poolless = { ...groups, slots: { capacity: 8, pool: 'green' } };
    expect(says({ indices: [poolless, places] })).toEqual([
      'index group: Its pool “green” is none of its cells.',
    ]);
    expect(says({ levers: [aLever('tap'), aLever('rain', { over: 'planet' })] })).toEqual([
      'lever rain: There is no index “planet” to run over.',
    ]);
  });
});

describe('a unit that does not fit', () => {
  it.each([
    [
      constant(3, 'persons/week'),
      'rule odd: It adds persons/week to “box”, which takes things/week.',
    ],
    [quantity('box'), 'rule odd: It adds things to “box”, which takes things/week.'],
    [
      plus(lever('tap'), quantity('box')),
      'rule odd: In add, things/week meets things; both must be the same.',
    ],
    [clamp(lever('tap'), 1, 3), 'rule odd: In clamp, things/week meets 1; both must be the same.'],
  ])('is named with both units: %j', (amount, sentence) => {
    expect(saysOf(amount)).toContain(sentence);
  });

  it('is named in a hazard', () => {
    const timing = { kind: 'recurring', hazard: quantity('box') } as const;
    const one = times(occurrences, constant(1, 'things'));
    const rules = [aRule('odd', { event: anEvent(timing), flows: [{ into: 'box', amount: one }] })];
    expect(says({ rules })).toEqual(['rule odd: Its hazard is in things; a hazard is in 1/week.']);
  });

  it('is named in an outcome and in what settles', () => {
    expect(says({ outcomes: [anOutcome('all', quantity('flow'))] })).toEqual([
      'outcome all comes to things/week but is declared in things.',
    ]);
    expect(says({ settled: { box: 'flow' } })).toEqual([
      'settled box: “flow” is in things/week, and “box” in things.',
    ]);
  });

  it('is never found in a bare 0, which fits every unit', () => {
    expect(saysOf(clamp(lever('tap'), 0, constant(5, 'things/week')))).toEqual([]);
  });
});

describe('rules that wait for each other', () => {
  const tallies = [aTally('a'), aTally('b')];
  const rules = [
    adds('one', 'a', quantity('b')),
    adds('two', 'b', quantity('a')),
    adds('free', 'a', constant(1, 'things/week')),
  ];

  it('are all named, and the others are not', () => {
    const faults = checkModel(aModel({ quantities: tallies, rules }));
    expect(faults).toEqual([
      {
        kind: 'cycle',
        element: 'rule',
        where: 'one',
        key: 'cycle',
        values: { rules: 'one, two' },
      },
    ]);
  });

  it('are sound once one of them reads what was last week', () => {
    const late = rules.map((rule) =>
      rule.id === 'two' ? adds('two', 'b', delayed('a', 1)) : rule,
    );
    expect(checkModel(aModel({ quantities: tallies, rules: late }))).toEqual([]);
  });

  it('include one that waits for itself', () => {
    const own = [adds('own', 'a', quantity('a'))];
    expect(checkModel(aModel({ quantities: tallies, rules: own })).map((one) => one.kind)).toEqual([
      'cycle',
    ]);
  });
});

describe('an outcome', () => {
  it.each([
    [least(quantity('box'), quantity('box')), 'min'],
    [clamp(quantity('box'), 0, constant(1, 'things')), 'clamp'],
    [delayed('box', 2), 'delayed'],
  ])('cannot be explained when it is not arithmetic and sums: %j', (value, what) => {
    expect(says({ outcomes: [anOutcome('odd', value)] })).toEqual([
      `outcome odd uses “${what}”; an outcome may use arithmetic and sums only, so that its changes can be shared out by rule.`,
    ]);
  });

  it('can be any arithmetic', () => {
    const value = minus(times(quantity('box'), 2), sum('place', quantity('wealth')));
    expect(says({ outcomes: [anOutcome('fine', value)] })).toEqual([]);
  });
});

describe('two of the same name', () => {
  it('are named once each', () => {
    const rule = adds('fill', 'box', lever('tap'));
    expect(
      says({
        rules: [rule, rule],
        levers: [aLever('tap'), aLever('tap')],
        starts: [aStart({}), aStart({})],
      }),
    ).toEqual([
      'There are two of rule “fill”; ids must be unique.',
      'There are two of lever “tap”; ids must be unique.',
      'There are two of start “start”; ids must be unique.',
    ]);
  });

  it('are named among the parameters of one rule', () => {
    const parameters = [aParameter('p', [1, 2, 3]), aParameter('p', [1, 2, 3])];
    expect(says({ rules: [{ ...adds('fill', 'box', lever('tap')), parameters }] })).toEqual([
      'rule fill: There are two parameters “p”; ids must be unique in a rule.',
    ]);
  });
});

describe('a number out of range', () => {
  it('is named where the parts of a range are out of order', () => {
    const parameters = [aParameter('p', [3, 2, 5]), aParameter('q', [1, Number.NaN, 2])];
    expect(says({ rules: [{ ...adds('fill', 'box', lever('tap')), parameters }] })).toEqual([
      'rule fill: parameter “p” must have low ≤ central ≤ high, and has 3, 2, 5.',
      'rule fill: parameter “q” must have low ≤ central ≤ high, and has 1, NaN, 2.',
    ]);
  });

  it.each([0, -1, 1.5])('is named where a delay is of %d weeks', (weeks) => {
    expect(saysOf(delayed('flow', weeks))).toEqual([
      `rule odd: the delay of “flow” is ${weeks} weeks; allowed is a whole number from 1.`,
    ]);
  });
});

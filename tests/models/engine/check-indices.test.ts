import { describe, expect, it } from 'vitest';
import { constant, lever, quantity, times } from '../../../models/rules/build';
import { adds, anEvent, anOutcome, aRule, aStart, groups, places } from '../build-model';
import { says, saysOf } from './odd-model';

describe('an index that does not fit', () => {
  it('is named when a rule reads more than it runs over', () => {
    expect(saysOf(times(constant(1, '1/week'), quantity('wealth')))).toEqual([
      'rule odd: It runs over the nation, but something in it also runs over place; sum it or add the index.',
    ]);
  });

  it('is named when a rule flows into more than it runs over', () => {
    expect(saysOf(lever('tap'), 'wealth')).toEqual([
      'rule odd: It flows into “wealth” without saying which place.',
    ]);
  });

  it('is named when a cell is fixed on an index that is not there', () => {
    const rules = [
      aRule('odd', { flows: [{ into: 'box', at: { place: 'west' }, amount: lever('tap') }] }),
    ];
    expect(says({ rules })).toEqual([
      'rule odd: It is fixed on the index “place”, which it does not have.',
    ]);
  });

  it('is named when an outcome is not summed', () => {
    expect(says({ outcomes: [anOutcome('all', quantity('wealth'))] })).toEqual([
      'outcome all still runs over place; sum it.',
    ]);
  });

  it('is named when a start, or a table, has too few numbers', () => {
    expect(says({ starts: [aStart({ wealth: [1, 2, 3] })] })).toEqual([
      'start start, wealth has 3 numbers; it needs 2.',
    ]);
    const size = { id: 'size', over: ['place'], unit: '1', values: [1, 2, 3] };
    expect(says({ tables: [size] })).toEqual(['table size: It has 3 numbers; it needs 1 or 2.']);
  });

  it('is named when a split does not run over the organisations alone', () => {
    const event = anEvent(
      { kind: 'chance', hazard: constant(1, '1/week') },
      { acts: [{ kind: 'retire' }], where: 'welth' },
    );
    expect(says({ rules: [aRule('odd', { over: ['place'], event })] })).toEqual([
      'rule odd: It happens where “welth” is largest, which does not exist.',
      'rule odd: A rule that splits or ends must run over the index with slots alone.',
    ]);
  });

  it('is named when a rule changes what only splits and endings change', () => {
    const amount = constant(1, 'organisations/week');
    expect(says({ rules: [adds('odd', 'existence', amount, { over: ['group'] })] })).toEqual([
      'rule odd: It flows into “existence”, which only splits and endings change.',
    ]);
  });

  it('is named when a model has two kinds of organisation, or no room for them', () => {
    const crowd = { ...places, slots: { capacity: 1, pool: 'west' } };
    expect(says({ indices: [groups, crowd] })).toEqual([
      'index place: Only one index of a model may have slots.',
      'index place: Its capacity is 1; allowed is a whole number from 2, the cells it names.',
    ]);
  });
});

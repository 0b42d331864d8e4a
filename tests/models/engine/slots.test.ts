import { describe, expect, it } from 'vitest';
import { constant, lever, minus, ofParent, quantity, sum } from '../../../models/rules/build';
import type { Model } from '../../../models/rules/model';
import type { Setting } from '../../../models/engine/setting';
import {
  aLever,
  aModel,
  anEvent,
  anOutcome,
  aRule,
  aStart,
  aStock,
  aTally,
  central,
  ensemble,
  groups,
  places,
  planned,
  runsAt,
  weeksOf,
} from '../build-model';
import { total, walk } from '../walk';

const existence = sum('group', quantity('existence'));

/** Groups that split (half of it leaves) or end, each at the hazard of its lever; members are shared by place. */
const model: Model = aModel({
  indices: [groups, places],
  tables: [{ id: 'mortal', over: ['group'], unit: '1', values: [1, 1, 0] }],
  quantities: [
    aStock('members', { over: ['group', 'place'], onSplit: 'share', min: 0 }),
    aStock('trust', { over: ['group'], onSplit: 'copy' }),
    aStock('youth', { over: ['group'], onSplit: 'one' }),
    aStock('grudge', { over: ['group'], onSplit: 'zero' }),
    aTally('inherited', { over: ['group'], unit: 'things' }),
  ],
  levers: [
    aLever('split', { unit: '1/week', over: 'group', max: 100 }),
    aLever('end', { unit: '1/week', over: 'group', max: 100 }),
  ],
  rules: [
    aRule('split', {
      over: ['group'],
      event: anEvent(
        { kind: 'chance', hazard: lever('split') },
        { acts: [{ kind: 'split', share: constant(0.5, '1') }], where: 'members' },
      ),
    }),
    aRule('end', {
      over: ['group'],
      event: anEvent({ kind: 'chance', hazard: lever('end') }, { acts: [{ kind: 'retire' }] }),
    }),
    aRule('inherit', {
      over: ['group'],
      flows: [{ into: 'inherited', amount: ofParent(quantity('trust')) }],
    }),
  ],
  outcomes: [
    anOutcome('groups', existence, { unit: 'organisations' }),
    anOutcome('members', sum('group', sum('place', quantity('members')))),
    anOutcome('members-red', sum('place', quantity('members', { group: 'red' }))),
    anOutcome('members-pool', sum('place', quantity('members', { group: 'pool' }))),
    anOutcome('trust', sum('group', quantity('trust'))),
    anOutcome('youth', sum('group', quantity('youth'))),
    anOutcome('grudge', sum('group', quantity('grudge'))),
    anOutcome('inherited', sum('group', quantity('inherited'))),
  ],
  starts: [
    aStart({ members: [60, 20, 8, 0, 4, 4], trust: [0.8, 0.5, 0], grudge: [5, 5, 5], youth: 0 }),
  ],
});

/** A lever at a value in one week only. */
const only = (week: number, value: number) => [
  { week, value },
  { week: week + 1, value: 0 },
];
/** A hazard that leaves no doubt. */
const SURE = 100;
const splitOnce: Partial<Setting> = { weeks: 4, levers: { 'split.red': only(1, SURE) } };

describe('a split', () => {
  it('shares out, copies, or starts anew, as each quantity says', () => {
    const { series } = central(model, splitOnce);
    expect([...series.groups]).toEqual([3, 4, 4, 4]);
    expect([...series['members-red']]).toEqual([80, 40, 40, 40]);
    expect([...series.members]).toEqual([96, 96, 96, 96]);
    expect([...series.trust].map((one) => Number(one.toFixed(12)))).toEqual([1.3, 2.1, 2.1, 2.1]);
    expect([...series.youth]).toEqual([0, 1, 1, 1]);
    expect([...series.grudge]).toEqual([15, 15, 15, 15]);
  });

  it('makes the new one a child of the old one', () => {
    expect(weeksOf(model, 'inherited', splitOnce)).toEqual([0, 0, 0.8, 0.8]);
  });

  it('is the same in every run when it is certain', () => {
    const slice = ensemble(model, 9, splitOnce);
    const { series } = central(model, splitOnce);
    for (const id of ['groups', 'members', 'members-red', 'trust', 'youth', 'inherited']) {
      expect(runsAt(slice, id, 3), id).toEqual(new Array(9).fill(series[id][3]));
    }
  });

  it('of probability p moves p of it in the central run', () => {
    const p = 1 - Math.exp(-0.25);
    const setting = { weeks: 3, levers: { 'split.red': only(1, 0.25) } };
    const { series } = central(model, setting);
    expect(series.groups[2]).toBeCloseTo(3 + p, 12);
    expect(series['members-red'][2]).toBeCloseTo(80 - 80 * 0.5 * p, 12);
    expect(series.members[2]).toBeCloseTo(96, 12);
    // The new one is as trusting and as young as a whole one would be: there is just less of it.
    expect(series.youth[2]).toBeCloseTo(1, 12);
  });

  it('too unlikely to matter waits until its chance has grown, and none of it is lost', () => {
    const setting = { weeks: 6, levers: { 'split.red': [{ week: 0, value: 0.008 }] } };
    const p = 1 - Math.exp(-0.008);
    const all = weeksOf(model, 'groups', setting);
    expect(all.slice(0, 2)).toEqual([3, 3]);
    expect(all[2]).toBeCloseTo(3 + 3 * p, 12);
    expect(all[5]).toBeCloseTo(3 + 6 * p, 2);
  });

  it('does not happen where every slot is taken, and nothing breaks', () => {
    const setting = { weeks: 30, levers: { 'split.red': [{ week: 0, value: SURE }] } };
    const slice = ensemble(model, 4, setting);
    expect(Math.max(...slice.series.groups)).toBe(8);
    expect(runsAt(slice, 'members', 29)).toEqual(new Array(4).fill(96));
  });

  it('is told with its place: where its people were most', () => {
    const [first] = central(model, splitOnce).events;
    expect(first).toMatchObject({ week: 1, rule: 'split', actor: 'red', place: 'west', count: 1 });
  });
});

describe('an ending', () => {
  const setting: Partial<Setting> = { weeks: 4, levers: { 'end.red': only(1, SURE) } };

  it('hands everything shared to the pool, and the rest is gone', () => {
    const { series } = central(model, setting);
    expect([...series.groups]).toEqual([3, 2, 2, 2]);
    expect([...series['members-pool']]).toEqual([8, 88, 88, 88]);
    expect([...series.members]).toEqual([96, 96, 96, 96]);
    expect(series.grudge[3]).toBe(10);
  });

  it('is the same in every run when it is certain', () => {
    const slice = ensemble(model, 9, setting);
    for (const id of ['groups', 'members', 'members-pool', 'grudge'])
      expect(runsAt(slice, id, 3), id).toEqual(
        new Array(9).fill(central(model, setting).series[id][3]),
      );
  });

  it('never befalls the pool', () => {
    const pool = { weeks: 2, levers: { 'end.pool': only(0, SURE) } };
    expect(weeksOf(model, 'groups', pool)).toEqual([3, 3]);
  });

  it('in shares hands over as much as it is likely', () => {
    const p = 1 - Math.exp(-0.5);
    const half = { weeks: 3, levers: { 'end.red': only(1, 0.5) } };
    const { series } = central(model, half);
    expect(series.groups[2]).toBeCloseTo(3 - p, 12);
    expect(series['members-pool'][2]).toBeCloseTo(8 + 80 * p, 12);
  });
});

describe('a slot that is not in use', () => {
  /** Distrust is 1 − trust: not 0 for an organisation that does not exist. */
  const wary = aModel({
    ...model,
    outcomes: [
      anOutcome('distrust', sum('group', minus(1, quantity('trust'))), { unit: 'things' }),
      anOutcome('groups', existence, { unit: 'organisations' }),
    ],
    quantities: model.quantities.map((one) => (one.id === 'trust' ? { ...one, unit: '1' } : one)),
    rules: model.rules.filter((one) => one.id !== 'inherit'),
  });
  const unitless = aModel({
    ...wary,
    outcomes: wary.outcomes.map((one) => (one.id === 'distrust' ? { ...one, unit: '1' } : one)),
  });
  const busy: Partial<Setting> = {
    weeks: 20,
    levers: { 'split.red': [{ week: 0, value: 0.1 }], 'end.blue': [{ week: 5, value: 0.1 }] },
  };

  it('counts for nothing in a sum, whatever the other runs of the slice use', () => {
    const all = ensemble(unitless, 16, busy);
    for (let run = 0; run < 16; run += 1) {
      const alone: number[] = [];
      walk(planned(unitless, busy), run, ({ week, of, active }) => {
        if (week >= 0) alone.push(total(active.map((slot) => 1 - of('trust')[slot])));
      });
      const together = [...all.series.distrust.subarray(run * 20, run * 20 + 20)];
      together.forEach((value, week) =>
        expect(value, `run ${run}, week ${week}`).toBeCloseTo(alone[week], 12),
      );
    }
  });
});

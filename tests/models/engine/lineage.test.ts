import { describe, expect, it } from 'vitest';
import { constant, lever, minus, occurrences, table, times } from '../../../models/rules/build';
import type { Model } from '../../../models/rules/model';
import type { Setting } from '../../../models/engine/setting';
import {
  aLever,
  aModel,
  anEvent,
  aRule,
  aStart,
  aStock,
  aTally,
  central,
  groups,
  planned,
} from '../build-model';
import { walk } from '../walk';

/** A lever at a value in one week only. */
const only = (week: number, value: number) => [
  { week, value },
  { week: week + 1, value: 0 },
];
/** A hazard that leaves no doubt. */
const SURE = 100;

describe('a slot that is used again', () => {
  const again = aModel({
    indices: [groups],
    tables: [{ id: 'new', over: ['group'], unit: '1', values: [1, 1, 1] }],
    quantities: [aStock('members', { over: ['group'], onSplit: 'share' }), aTally('feats')],
    levers: [
      aLever('split', { unit: '1/week', over: 'group', max: 100 }),
      aLever('end-new', { unit: '1/week', max: 100 }),
    ],
    rules: [
      aRule('split', {
        over: ['group'],
        event: anEvent(
          { kind: 'chance', hazard: lever('split') },
          { acts: [{ kind: 'split', share: constant(0.5, '1') }] },
        ),
      }),
      aRule('end', {
        over: ['group'],
        event: anEvent(
          { kind: 'chance', hazard: times(lever('end-new'), minus(1, table('new'))) },
          { acts: [{ kind: 'retire' }] },
        ),
      }),
      aRule('feat', {
        over: ['group'],
        event: anEvent({
          kind: 'recurring',
          hazard: times(constant(0.2, '1/week'), minus(1, table('new'))),
        }),
        flows: [{ into: 'feats', amount: times(occurrences, constant(1, 'things')) }],
      }),
    ],
    starts: [aStart({ members: [64, 32, 16] })],
  });

  it('gives the newcomer its own waiting times', () => {
    // The first one waits three weeks (0.6 of hazard) and ends; the second is announced as if there had been none.
    const setting = {
      weeks: 16,
      levers: {
        'split.red': [...only(0, SURE), ...only(6, SURE)],
        'end-new': only(3, SURE),
      },
    };
    const feats = central(again, setting).events.filter(({ rule }) => rule === 'feat');
    expect(feats.map(({ week, count }) => [week, count])).toEqual([
      [10, 1],
      [15, 1],
    ]);
  });
});

describe('the luck of an organisation', () => {
  it('belongs to its lineage: a split of another one changes nothing for it', () => {
    const lucky = aModel({
      indices: [groups],
      quantities: [
        aStock('members', { over: ['group'], onSplit: 'share' }),
        aTally('luck', { over: ['group'], unit: '1' }),
      ],
      levers: [aLever('split', { unit: '1/week', over: 'group', max: 100 })],
      rules: [
        aRule('split', {
          over: ['group'],
          event: anEvent(
            { kind: 'chance', hazard: lever('split') },
            { acts: [{ kind: 'split', share: constant(0.5, '1') }] },
          ),
        }),
        aRule('luck', { over: ['group'], flows: [{ into: 'luck', amount: { kind: 'shock' } }] }),
      ],
      starts: [aStart({ members: [64, 32, 16] })],
    });
    const alone = walked(lucky, { 'split.red': only(2, SURE) });
    const after = walked(lucky, { 'split.blue': only(1, SURE), 'split.red': only(2, SURE) });
    // Red's child sits in the first free slot of one world and in the second of the other.
    expect(alone.map((week) => week.slice(0, 3))).toEqual(after.map((week) => week.slice(0, 3)));
    expect(alone.slice(4).map((week) => week[3])).toEqual(after.slice(4).map((week) => week[4]));
    expect(new Set(alone.slice(4).map((week) => week[3])).size).toBeGreaterThan(2);
  });
});

function walked(model: Model, levers: Setting['levers']): number[][] {
  const weeks: number[][] = [];
  walk(planned(model, { weeks: 8, levers }), 3, ({ week, of }) => {
    if (week >= 0) weeks.push([...of('luck')]);
  });
  return weeks;
}

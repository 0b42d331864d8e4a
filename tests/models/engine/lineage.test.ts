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
  places,
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
  /** Only newcomers have feats, twice as often in the east; they end all at the hazard of a lever. */
  const isNew = minus(1, table('named'));
  const again = aModel({
    indices: [groups, places],
    tables: [
      { id: 'named', over: ['group'], unit: '1', values: [1, 1, 1] },
      { id: 'pace', over: ['place'], unit: '1/week', values: [0.2, 0.4] },
    ],
    quantities: [
      aStock('members', { over: ['group'], onSplit: 'share' }),
      aTally('feats', { over: ['place'] }),
    ],
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
          { kind: 'chance', hazard: times(lever('end-new'), isNew) },
          { acts: [{ kind: 'retire' }] },
        ),
      }),
      aRule('feat', {
        over: ['group', 'place'],
        event: anEvent({ kind: 'recurring', hazard: times(table('pace'), isNew) }),
        flows: [{ into: 'feats', amount: times(occurrences, constant(1, 'things')) }],
      }),
      aRule('mishap', {
        over: ['group'],
        event: anEvent({ kind: 'chance', hazard: times(constant(0.05, '1/week'), isNew) }),
      }),
    ],
    starts: [aStart({ members: [64, 32, 16] })],
  });
  const second = only(6, SURE);
  const alone: Partial<Setting> = { weeks: 20, levers: { 'split.red': second } };
  /** One newcomer before it, which has waited three weeks when it ends. */
  const after: Partial<Setting> = {
    weeks: 20,
    levers: { 'split.red': [...only(0, SURE), ...second], 'end-new': only(3, SURE) },
  };

  it.each([
    ['west', [10, 15]],
    ['east', [8, 11, 13]],
  ])('gives the newcomer its own waiting times in the %s', (place, weeks) => {
    const feats = (setting: Partial<Setting>) =>
      central(again, setting).events.flatMap(({ rule, week, cells }) =>
        rule === 'feat' && cells['place'] === place && week > 6 ? [week] : [],
      );
    // The first one waits three weeks (0.6 of hazard in the west) and ends; the second waits as if there had been none.
    expect(feats({ ...alone, weeks: 16 })).toEqual(weeks);
    expect(feats({ ...after, weeks: 16 })).toEqual(weeks);
  });

  it('tells what has become likely for the newcomer, counted from its own beginning', () => {
    const told = (setting: Partial<Setting>) =>
      central(again, setting).events.flatMap(({ rule, week }) => (rule === 'mishap' ? [week] : []));
    expect(told(alone)).toEqual([17]);
    expect(told(after)).toEqual([17]);
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

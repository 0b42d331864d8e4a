/** Where a difference between two scenarios enters: what they themselves ask differently, up to a week. */
import type { LeverChange, Setting } from '../../engine/setting';
import type { Model } from '../../rules/model';
import type { Sign } from '../../rules/signs';
import { differencesOf } from '../differing';
import type { Reach } from './acts';
import { ruleGraph } from './rule-graph';

/** One thing that is asked differently, as a rule reads it. */
export interface Entry {
  /** The way in which it moves what the rule does. */
  readonly sign: Sign;
  /** 1: there is more of it in B, −1: less. */
  readonly moved: number;
  /** The size of the difference as a share of what is compared, 0 to 1. */
  readonly share: number;
}

/** What a rule reads of it for its effect on a quantity. */
export type Entries = (rule: string, quantity: string, reach: Reach) => readonly Entry[];

/** Sums in A and in B. */
interface Asked {
  a: number;
  b: number;
}

/** What two settings ask differently up to a week. */
export function entriesOf(model: Model, a: Setting, b: Setting, until: number): Entries {
  const { levers, onlyInA, onlyInB, assumptions } = differencesOf(model, a, b);
  const asked = (id: string, kind: 'lever' | 'scheduled', reach: Reach): Asked => {
    const weeks = { from: reach === 'now' ? until : 0, to: until };
    const sum: Asked = { a: 0, b: 0 };
    if (kind === 'lever')
      for (const one of levers.filter(({ lever }) => lever.split('.', 1)[0] === id))
        for (let week = weeks.from; week <= weeks.to; week += 1) {
          sum.a += valueIn(one.a, week);
          sum.b += valueIn(one.b, week);
        }
    else
      for (const [side, events] of [['a', onlyInA] as const, ['b', onlyInB] as const])
        for (const { kind: one, week, count } of events)
          if (one === id && week >= weeks.from && week <= weeks.to) sum[side] += count;
    return sum;
  };
  return (rule, quantity, reach) => {
    const read = (ruleGraph(model).into.get(quantity) ?? []).flatMap(({ rule: own, from, sign }) =>
      own === rule && from.kind !== 'quantity'
        ? entryOf(asked(from.id, from.kind, reach), sign)
        : [],
    );
    const doubted = assumptions
      .filter(({ id }) => id.split('.', 1)[0] === rule)
      .flatMap((one) => entryOf(one, '?'));
    return [...read, ...doubted];
  };
}

function entryOf({ a, b }: Asked, sign: Sign): readonly Entry[] {
  if (a === b) return [];
  return [{ sign, moved: Math.sign(b - a), share: Math.abs(b - a) / (Math.abs(a) + Math.abs(b)) }];
}

function valueIn(course: readonly LeverChange[], week: number): number {
  return course.findLast((change) => change.week <= week)?.value ?? 0;
}

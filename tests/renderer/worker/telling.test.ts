import { describe, expect, it } from 'vitest';
import type { Runner } from '../../../renderer/worker/runner';
import type { Asked } from '../../../renderer/worker/task';
import { createTelling } from '../../../renderer/worker/telling';
import type { Need } from '../../../renderer/worker/told';
import { toySetting } from '../toy';
import { summaryOf } from './summary';

describe('telling what runs say', () => {
  it('never says less of the same runs than is on screen, whoever asked first', async () => {
    const { ask, answer, show } = desk();
    const few = ask({ series: ['a'], monthly: [], at: [3] });
    const all = ask({ series: ['a'], monthly: [], at: undefined });
    answer(1);
    show(await all);
    const rest = ask({ series: ['a', 'b'], monthly: [], at: undefined });
    answer(0);
    expect(await few).toBeUndefined();
    answer(2);
    const told = await rest;
    expect(told?.at).toBeUndefined();
    expect(Object.keys(told?.summary.totals ?? {})).toEqual(['a', 'b']);
    expect(Object.keys(told?.summary.differences ?? {})).toEqual(['a', 'b']);
  });

  it('is whole even if what was on screen has been forgotten meanwhile', async () => {
    const { ask, answer, show, telling } = desk();
    const first = ask({ series: ['a'], monthly: [], at: undefined });
    answer(0);
    show(await first);
    const more = ask({ series: ['a', 'b'], monthly: [], at: undefined });
    telling.forgetAll();
    answer(1);
    expect(Object.keys((await more)?.summary.bands ?? {})).toEqual(['a', 'b']);
  });
});

/** A telling whose keeper answers when the test says so, the questions counted from 0. */
function desk() {
  const asked: (() => void)[] = [];
  const submit = (task: Asked) => ({
    answer: new Promise((resolve) => asked.push(() => resolve(summaryOf(task)))),
    drop: () => false,
  });
  const runner = { width: 1, submit, close: () => undefined } as unknown as Runner; // asked for nothing else
  const ensembles = { holds: () => true } as never; // nothing else is looked at
  const telling = createTelling(runner, ensembles, { onSummary: () => undefined });
  const scenario = { id: 'one', setting: toySetting(3) };
  const against = { id: 'two', setting: toySetting(6) };
  const runs = { series: new Set<string>(), done: new Set([0, 1]) };
  const own = { shelf: 'own', ...runs };
  const other = { shelf: 'other', ...runs };
  return {
    telling,
    ask: (need: Need) => telling.ask(scenario, { own, against, other, need, place: 0 }),
    answer: (at: number) => asked[at]?.(),
    show: (told: Awaited<ReturnType<typeof telling.ask>>) => {
      if (told === undefined) throw new Error('nothing was told');
      telling.show(scenario, against, told, 'growing');
    },
  };
}

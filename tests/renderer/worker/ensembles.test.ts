import { describe, expect, it } from 'vitest';
import { createEnsembles } from '../../../renderer/worker/ensembles';
import type { Runner } from '../../../renderer/worker/runner';
import type { Task } from '../../../renderer/worker/task';
import { toySetting } from '../toy';

/** So many series that the runs of one setting take a third of the keeper's memory. */
const SERIES = Array.from({ length: 5000 }, (_, at) => `series ${at}`);

describe('ensembles at the keeper', () => {
  it('lets go of the oldest that nobody wants, and counts what is wanted first', async () => {
    const { ensembles, forgotten, fill } = keeper();
    const wanted = await fill(1);
    const others = [await fill(2), await fill(3), await fill(4)];
    ensembles.trim([toySetting(1)]);
    expect(forgotten()).toEqual([others[0]?.shelf]);
    expect(ensembles.holds(wanted)).toBe(true);
    expect(others.map((one) => ensembles.holds(one))).toEqual([false, true, true]);
    // What is wanted stays, even where it alone is too much.
    await fill(5);
    ensembles.trim([1, 3, 4, 5].map((pressure) => toySetting(pressure)));
    expect(forgotten()).toHaveLength(1);
    ensembles.trim([1, 3, 4].map((pressure) => toySetting(pressure)));
    expect(forgotten()).toHaveLength(2);
  });
});

/** Ensembles whose runs come at once and weigh nothing. */
function keeper() {
  const tasks: Task[] = [];
  const submit = (task: Task) => {
    tasks.push(task);
    const value = { took: 1, packed: undefined };
    return { answer: Promise.resolve({ ok: true, value }), drop: () => false };
  };
  const runner = { width: 1, submit, close: () => undefined } as unknown as Runner; // asked for nothing else
  const ensembles = createEnsembles(runner, () => undefined);
  return {
    ensembles,
    forgotten: () => tasks.flatMap((task) => (task.kind === 'forget' ? task.shelves : [])),
    async fill(pressure: number) {
      const request = { setting: toySetting(pressure), series: SERIES, target: 200, place: 0 };
      const found = await ensembles.cover(request);
      if (found === undefined) throw new Error('no runs');
      return found;
    },
  };
}

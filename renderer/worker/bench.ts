/** Carries out tasks: the same code in a worker and, in tests, on the spot. */
import {
  answerAsk,
  centralRun,
  ensembleSlice,
  plan,
  seriesOf,
  type Fault,
  type Model,
  type Plan,
  type Result,
  type Setting,
} from '../../models/index';
import { columnsIn, unpacked } from './packed-runs';
import { createShelves } from './shelves';
import type { Answers, Task, TaskKind } from './task';

/** Plans kept ready; slices of one setting come one after the other. */
const PLANS = 12;

export type Bench = (task: Task) => Answers[TaskKind];

export function createBench(model: Model): Bench {
  const shelves = createShelves(model);
  const all = seriesOf(model).map(({ id }) => id);
  const plans = new Map<string, Result<Plan, Fault>>();

  function planOf(setting: Setting): Result<Plan, Fault> {
    const key = JSON.stringify(setting);
    const found = plans.get(key) ?? plan(model, setting);
    plans.delete(key);
    plans.set(key, found);
    const oldest = plans.keys().next();
    if (plans.size > PLANS && oldest.done !== true) plans.delete(oldest.value);
    return found;
  }

  return (task) => {
    switch (task.kind) {
      case 'central': {
        const made = planOf(task.setting);
        if (!made.ok) return made;
        const { weeks } = made.value.setting;
        const into = columnsIn(new Float64Array(all.length * weeks), all);
        const { series } = centralRun(made.value, { events: false, into });
        return { ok: true, value: { weeks, series } };
      }
      case 'slice': {
        const began = performance.now();
        const made = planOf(task.setting);
        if (!made.ok) return made;
        const { from, runs, series } = task;
        const { weeks } = made.value.setting;
        const numbers = new Float64Array(series.length * runs * weeks);
        const into = columnsIn(numbers, series);
        ensembleSlice(made.value, { from, runs, series, into });
        const packed = { from, runs, weeks, numbers };
        return { ok: true, value: { packed, took: performance.now() - began } };
      }
      case 'keep':
        shelves.keep(task.shelf, unpacked(task.packed, task.series));
        return undefined;
      case 'summarise':
        return shelves.summarise(task);
      case 'forget':
        shelves.forget(task.shelves);
        return undefined;
      case 'ask':
        return answerAsk(model, task.ask);
    }
  };
}

/** Carries out tasks: the same code in a worker and, in tests, on the spot. */
import {
  answerAsk,
  centralRun,
  ensembleSlice,
  plan,
  type Fault,
  type Model,
  type Plan,
  type Result,
  type Run,
  type Setting,
} from '../../models/index';
import { createShelves } from './shelves';
import type { Answers, CentralNumbers, Task, TaskKind } from './task';

/** Plans kept ready; slices of one setting come one after the other. */
const PLANS = 12;

export type Bench = (task: Task) => Answers[TaskKind];

export function createBench(model: Model): Bench {
  const shelves = createShelves(model);
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
        return made.ok ? { ok: true, value: numbersOf(centralRun(made.value)) } : made;
      }
      case 'slice': {
        const began = performance.now();
        const made = planOf(task.setting);
        if (!made.ok) return made;
        const { from, runs, series } = task;
        const into = columnsFor(series, runs * made.value.setting.weeks);
        const slice = ensembleSlice(made.value, { from, runs, series, into });
        return { ok: true, value: { slice, took: performance.now() - began } };
      }
      case 'keep':
        shelves.keep(task.shelf, task.slice);
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

/** The columns of a run moved into one buffer. */
function numbersOf({ weeks, series }: Run): CentralNumbers {
  const columns = columnsFor(Object.keys(series), weeks);
  for (const [id, column] of Object.entries(series)) columns[id]?.set(column);
  return { weeks, series: columns };
}

/** A column for each series, all in one buffer, so that they cross between threads in one piece. */
function columnsFor(series: readonly string[], length: number): Record<string, Float64Array> {
  const all = new Float64Array(length * series.length);
  return Object.fromEntries(
    series.map((id, at) => [id, all.subarray(at * length, (at + 1) * length)]),
  );
}

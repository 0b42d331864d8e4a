/** The results feed with stores of its own and a runner on the spot, over the toy model. */
import { afterEach } from 'vitest';
import { setBaseline } from '../../../models/index';
import { createDocumentStore } from '../../../renderer/store/document-store';
import { createHandStore } from '../../../renderer/store/hand-store';
import { startResultsFeed } from '../../../renderer/store/results-feed';
import { createResultsStore, type ScenarioResults } from '../../../renderer/store/results-store';
import { createSettingsStore } from '../../../renderer/store/settings-store';
import { createViewStore } from '../../../renderer/store/view-store';
import { createBench } from '../../../renderer/worker/bench';
import type { Runner } from '../../../renderer/worker/runner';
import { createSyncRunner } from '../../../renderer/worker/sync-runner';
import type { Task } from '../../../renderer/worker/task';
import { toy, toyDocument, withPressure } from '../toy';

const open: Runner[] = [];
afterEach(() => open.splice(0).forEach((runner) => runner.close()));

/** `tasks` are all that were begun, in order. */
export function feed(runs = 64) {
  const tasks: Task[] = [];
  const bench = createBench(toy);
  const runner = createSyncRunner((task) => {
    tasks.push(task);
    return bench(task);
  });
  open.push(runner);
  const document = createDocumentStore(toyDocument());
  const view = createViewStore();
  view.getState().setHero('deaths');
  const settings = createSettingsStore(() => undefined);
  settings.setState({ runs });
  const results = createResultsStore();
  const hand = createHandStore();
  const failures: Error[] = [];
  const onFailure = (error: Error) => void failures.push(error);
  const fed = startResultsFeed({
    model: toy,
    runner,
    document,
    view,
    settings,
    results,
    hand,
    onFailure,
  });
  const of = (id: string): ScenarioResults | undefined => results.getState().scenarios[id];

  async function until(condition: () => boolean): Promise<void> {
    for (let wait = 0; !condition(); wait += 5) {
      if (failures[0] !== undefined) throw failures[0];
      if (wait > 4_000)
        throw new Error(`Not in time: ${JSON.stringify(tasks.map(({ kind }) => kind))}`);
      await pause(5);
    }
  }

  return {
    tasks,
    document,
    view,
    results,
    hand,
    of,
    until,
    lose: fed.shelvesLost,
    move: (pressure: number, id?: string) =>
      document
        .getState()
        .edit('app.edits.lever', { value: pressure }, (now) => withPressure(now, pressure, id)),
    baseline: (id: string) =>
      document.getState().edit('app.edits.scenarioBaseline', {}, (now) => setBaseline(now, id)),
    ready: () =>
      until(() => {
        const ids = document.getState().document.scenarios.map(({ id }) => id);
        return ids.every((id) => of(id)?.status === 'ready');
      }),
  };
}

export function pressureOf(task: Extract<Task, { setting: unknown }>): number | undefined {
  return task.setting.levers['pressure']?.[0]?.value;
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

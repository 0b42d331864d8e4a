/**
 * Keeps the numbers on screen up to date with what is wanted: central runs first, then bands in steps.
 * A newer wish drops what still waits for an older one; an answer to an older one is never shown over a newer.
 */
import { createCentrals } from './centrals';
import { createEnsembles, type Ensemble } from './ensembles';
import type { Runner } from './runner';
import type { CentralNumbers, Summary } from './task';
import { keyOf, stagesOf, type Wanted, type WantedScenario } from './wanted';
import type { Fault } from '../../models/index';

/** Told as it happens; each is about one scenario of the newest wish. */
export interface SimulationEvents {
  /** Another document: nothing told before holds any more. */
  readonly onSession: () => void;
  /** The wish names exactly these scenarios. */
  readonly onScenarios: (ids: readonly string[]) => void;
  /** The scenario has changed and its numbers are being computed. */
  readonly onChanged: (scenario: string) => void;
  readonly onCentral: (scenario: string, run: CentralNumbers, current: boolean) => void;
  readonly onFaults: (scenario: string, faults: readonly Fault[]) => void;
  readonly onProgress: (scenario: string, done: number, total: number) => void;
  /** Bands and differences; `final` when the ensemble has all its runs. */
  readonly onSummary: (scenario: string, summary: Summary, final: boolean) => void;
  /** Bands and differences stand as last told, and are final. */
  readonly onUnchanged: (scenario: string) => void;
  readonly onFailure: (scenario: string, error: Error) => void;
}

export interface Simulation {
  /** `quiet`: milliseconds without a newer wish before runs for bands begin, so that they do not slow a drag. */
  readonly want: (wanted: Wanted, quiet: number) => void;
  /** The keeper lost its runs: they are asked for again. */
  readonly shelvesLost: () => void;
}

export function createSimulation(options: {
  readonly runner: Runner;
  readonly events: SimulationEvents;
}): Simulation {
  const { runner, events } = options;
  let wanted: Wanted | undefined;
  let wish = '';
  let generation = 0;
  let refining = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** What the bands on screen rest on, by scenario. */
  const shown = new Map<string, string>();
  /** Key of the wanted setting, by scenario. */
  const keys = new Map<string, string>();

  const ensembles = createEnsembles(runner, (key, done) => {
    for (const [id, own] of keys) {
      if (own === key && wanted !== undefined) {
        events.onProgress(id, Math.min(done, wanted.runs), wanted.runs);
      }
    }
  });
  const centrals = createCentrals(runner, {
    onCentral(scenario, answer, current) {
      if (answer.ok) events.onCentral(scenario, answer.value, current);
      else if (current) events.onFaults(scenario, answer.faults);
      if (current && timer === undefined) refine();
    },
    onFailure: events.onFailure,
  });

  function refine(): void {
    const now = wanted;
    if (now === undefined || refining === generation) return;
    const answers = now.scenarios.map(({ setting }) => centrals.known(keyOf(setting)));
    if (answers.some((answer) => answer === undefined)) return;
    refining = generation;
    const sound = now.scenarios.filter((_, place) => answers[place]?.ok === true);
    void refineAll(now, sound, generation);
  }

  async function refineAll(
    now: Wanted,
    scenarios: readonly WantedScenario[],
    mine: number,
  ): Promise<void> {
    const reference = scenarios.find(({ id }) => id === now.baseline);
    const fresh = () => mine === generation;

    async function bandsOf(scenario: WantedScenario, place: number, target: number): Promise<void> {
      const base = scenario === reference ? undefined : reference;
      const ask = (of: WantedScenario | undefined) =>
        of === undefined
          ? undefined
          : ensembles.cover({ setting: of.setting, series: now.kept, target, place });
      const [own, other] = await Promise.all([ask(scenario), ask(base)]);
      if (!fresh() || own === undefined || (base !== undefined && other === undefined)) return;
      const final = target === now.runs;
      const rests = [mark(own), mark(other), now.series, now.monthly].join('|');
      if (shown.get(scenario.id) === rests) {
        if (final) events.onUnchanged(scenario.id);
        return;
      }
      const { series, monthly } = now;
      const { start } = scenario.setting;
      const summary = await runner.submit<'summarise'>(
        { kind: 'summarise', shelf: own.shelf, against: other?.shelf, series, monthly, start },
        1 + place,
      ).answer;
      if (!fresh() || summary === undefined) return;
      shown.set(scenario.id, rests);
      events.onSummary(scenario.id, summary, final);
    }

    for (const target of stagesOf(now.runs)) {
      if (target < now.runs && scenarios.every((scenario) => hasRuns(scenario, now))) continue;
      const tasks = scenarios.map((scenario, place) =>
        bandsOf(scenario, place, target).catch((error: unknown) => {
          if (fresh()) events.onFailure(scenario.id, asError(error));
        }),
      );
      await Promise.all(tasks);
      if (!fresh()) return;
    }
  }

  function hasRuns({ setting }: WantedScenario, { kept, runs }: Wanted): boolean {
    return (ensembles.find(setting, kept)?.done.size ?? 0) >= runs;
  }

  function takeOver(next: Wanted, afresh: boolean): void {
    if (afresh) {
      shown.clear();
      keys.clear();
      events.onSession();
    }
    wanted = next;
    const ids = next.scenarios.map(({ id }) => id);
    events.onScenarios(ids);
    for (const id of shown.keys()) if (!ids.includes(id)) shown.delete(id);
    for (const id of keys.keys()) if (!ids.includes(id)) keys.delete(id);
    for (const { id, setting } of next.scenarios) {
      const key = keyOf(setting);
      if (keys.get(id) !== key) events.onChanged(id);
      keys.set(id, key);
    }
  }

  function begin(quiet: number): void {
    generation += 1;
    ensembles.dropWaiting();
    clearTimeout(timer);
    timer = setTimeout(() => {
      timer = undefined;
      refine();
    }, quiet);
  }

  return {
    want(next, quiet) {
      const text = JSON.stringify(next);
      if (text === wish) return;
      wish = text;
      begin(quiet);
      const afresh = wanted?.session !== next.session;
      takeOver(next, afresh);
      ensembles.trim(next.scenarios.map(({ setting }) => setting));
      centrals.want(next.scenarios, afresh);
    },
    shelvesLost() {
      ensembles.lost();
      shown.clear();
      begin(0);
    },
  };
}

function mark(ensemble: Ensemble | undefined): string {
  return ensemble === undefined ? '' : `${ensemble.shelf}:${ensemble.done.size}`;
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

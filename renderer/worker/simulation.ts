/**
 * Keeps the numbers on screen up to date with what is wanted: central runs first, then bands of a few runs that
 * follow the hand, then, once it rests, of more and of all.
 * A newer wish drops what still waits for an older one; an answer to an older one is never shown over a newer.
 */
import { createCentrals } from './centrals';
import { createEnsembles, type Ensemble } from './ensembles';
import { createFirstBands, type Errand } from './first-bands';
import type { Runner } from './runner';
import type { CentralNumbers, Summary } from './task';
import { keyOf, stagesOf, type Wanted, type WantedScenario } from './wanted';
import type { Fault } from '../../models/index';

/**
 * How far bands are: `behind` where the scenario has changed again meanwhile and newer ones are on their way, `growing`
 * where more runs are to come, `final` where the ensemble has all its runs.
 */
export type Stage = 'behind' | 'growing' | 'final';

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
  /** Bands and differences. */
  readonly onSummary: (scenario: string, summary: Summary, stage: Stage) => void;
  /** Bands and differences stand as last told, and are final. */
  readonly onUnchanged: (scenario: string) => void;
  readonly onFailure: (scenario: string, error: Error) => void;
}

export interface Simulation {
  /** `quiet`: milliseconds without a newer wish before more runs than those of the first bands begin, so that they do not slow a drag. */
  readonly want: (wanted: Wanted, quiet: number) => void;
  /** The keeper lost its runs: they are asked for again. */
  readonly shelvesLost: () => void;
}

/** What runs say together, and the runs and series that it rests on. */
interface Told {
  readonly rests: string;
  readonly summary: Summary;
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
  /** What the bands on screen rest on, by scenario, and the key of their setting. */
  const shown = new Map<string, { readonly rests: string; readonly key: string }>();
  /** Key of the wanted setting, by scenario. */
  const keys = new Map<string, string>();
  /** Scenarios whose first bands wait for the baseline's line. */
  const waiting = new Set<string>();
  /** Raised where nothing that is under way holds any more. */
  let epoch = 0;

  const ensembles = createEnsembles(runner, (key, done) => {
    for (const [id, own] of keys) {
      if (own === key && wanted !== undefined) {
        events.onProgress(id, Math.min(done, wanted.runs), wanted.runs);
      }
    }
  });
  const firstBands = createFirstBands({
    ensembles,
    kept: () => wanted?.kept ?? [],
    most: () => wanted?.runs ?? 0,
    async tell(errand, own, other) {
      const { scenario } = errand;
      const mine = epoch;
      const told = await summarise(scenario, own, other, 0);
      const newest = keys.get(scenario.id);
      if (epoch !== mine || wanted === undefined || newest === undefined) return;
      const isCurrent = isNewest(errand);
      if (told === undefined) {
        if (isCurrent && own.done.size >= wanted.runs) events.onUnchanged(scenario.id);
        return;
      }
      // An errand that took its time must not put older bands over newer ones, or over a refusal.
      const isLate = shown.get(scenario.id)?.key === newest || centrals.known(newest)?.ok === false;
      if (!isCurrent && isLate) return;
      show(scenario, told, isCurrent ? 'growing' : 'behind');
    },
    onFailure: events.onFailure,
  });
  const centrals = createCentrals(runner, {
    onCentral(scenario, answer, current) {
      if (answer.ok) {
        events.onCentral(scenario, answer.value, current);
        followWithBands(scenario);
      } else if (current) {
        // A refusal takes what was on screen with it.
        shown.delete(scenario);
        events.onFaults(scenario, answer.faults);
      }
      if (scenario === wanted?.baseline) for (const id of [...waiting]) followWithBands(id);
      if (current && timer === undefined) refine();
    },
    onFailure: events.onFailure,
  });

  /** First bands for a scenario whose line has moved; where the baseline's is still to come, after that one. */
  function followWithBands(id: string): void {
    const own = wanted?.scenarios.find((one) => one.id === id);
    const base = wanted?.scenarios.find((one) => one.id === wanted?.baseline);
    waiting.delete(id);
    if (own === undefined) return;
    const answer = base === undefined ? undefined : centrals.known(keyOf(base.setting));
    if (base === own || base === undefined) firstBands.want(own, undefined);
    else if (answer === undefined) waiting.add(id);
    else firstBands.want(own, answer.ok ? base : undefined);
  }

  /** Whether an errand is about what is wanted now, on both sides. */
  function isNewest({ scenario, against }: Errand): boolean {
    const isWanted = ({ id, setting }: WantedScenario) => keys.get(id) === keyOf(setting);
    return isWanted(scenario) && (against === undefined || isWanted(against));
  }

  /** What the runs there are say of a scenario, and what that rests on; `undefined` where it is on screen already. */
  async function summarise(
    { id, setting }: WantedScenario,
    own: Ensemble,
    other: Ensemble | undefined,
    place: number,
  ): Promise<Told | undefined> {
    const now = wanted;
    if (now === undefined) return undefined;
    const { series, monthly } = now;
    const rests = [mark(own), mark(other), series, monthly].join('|');
    if (shown.get(id)?.rests === rests) return undefined;
    const { start } = setting;
    const summary = await runner.submit<'summarise'>(
      { kind: 'summarise', shelf: own.shelf, against: other?.shelf, series, monthly, start },
      1 + place,
    ).answer;
    return summary && { rests, summary };
  }

  function show({ id, setting }: WantedScenario, { rests, summary }: Told, stage: Stage): void {
    shown.set(id, { rests, key: keyOf(setting) });
    events.onSummary(id, summary, stage);
  }

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
      const told = await summarise(scenario, own, other, place);
      if (!fresh()) return;
      if (told !== undefined) {
        show(scenario, told, final ? 'final' : 'growing');
      } else if (final) events.onUnchanged(scenario.id);
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
      epoch += 1;
      firstBands.clear();
      waiting.clear();
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
      epoch += 1;
      firstBands.clear();
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

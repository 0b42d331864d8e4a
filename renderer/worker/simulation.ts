/**
 * Keeps the numbers on screen up to date with what is wanted: central runs first, then bands of a few runs that
 * follow the hand, then of more, and of all once it rests; first of what is on screen, in the end of the rest.
 * A newer wish drops what still waits for an older one; an answer to an older one is never shown over a newer.
 */
import { createCentrals } from './centrals';
import { createEnsembles } from './ensembles';
import type { SimulationEvents } from './events';
import { createFirstBands, type Errand } from './first-bands';
import type { Runner } from './runner';
import { createTelling } from './telling';
import type { Need } from './told';
import { keyOf, type Wanted, type WantedScenario } from './wanted';

export interface Simulation {
  /** `quiet`: milliseconds without a newer wish before all runs begin, so that they do not slow a drag. */
  readonly want: (wanted: Wanted, quiet: number) => void;
  /** The keeper lost its runs: they are asked for again. */
  readonly shelvesLost: () => void;
}

/** Milliseconds without a newer wish before more runs than those of the first bands begin: a moving hand is never so long still. */
const HESITATION = 40;

/** So many runs are then asked for, and told, without waiting for the hand to rest: enough for bands that hardly move any more. */
const AT_ONCE = 200;

export function createSimulation(options: {
  readonly runner: Runner;
  readonly events: SimulationEvents;
}): Simulation {
  const { runner, events } = options;
  let wanted: Wanted | undefined;
  let wish = '';
  let generation = 0;
  let refining = 0;
  /** Come true when no newer wish has come for a moment, and for long enough. */
  let paused = after(0);
  let rested = after(0);
  /** Key of the wanted setting, by scenario. */
  const keys = new Map<string, string>();
  /** Scenarios whose first bands wait for the baseline's line. */
  const waiting = new Set<string>();
  /** Raised where nothing that is under way holds any more. */
  let epoch = 0;

  const ensembles = createEnsembles(runner, (key, done) => {
    const total = wanted?.runs ?? 0;
    for (const [id, own] of keys)
      if (own === key) events.onProgress(id, Math.min(done, total), total);
  });

  const telling = createTelling(runner, ensembles, events);
  const firstBands = createFirstBands({
    ensembles,
    kept: () => wanted?.kept ?? [],
    most: () => wanted?.runs ?? 0,
    async tell(errand, own, other) {
      const { scenario } = errand;
      if (!telling.areThere(own, errand.against, other)) return;
      const mine = epoch;
      const told =
        wanted && (await telling.ask(scenario, { own, other, need: onScreen(wanted), place: 0 }));
      const newest = keys.get(scenario.id);
      if (epoch !== mine || wanted === undefined || newest === undefined) return;
      // Differences to what is the baseline no longer.
      if (errand.against !== undefined && errand.against.id !== wanted.baseline) return;
      const isCurrent = isNewest(errand);
      if (told === undefined) {
        if (isCurrent && own.done.size >= wanted.runs) events.onUnchanged(scenario.id);
        return;
      }
      // An errand that took its time must not put older bands over newer ones, or over a refusal.
      const isLate =
        telling.keyOnScreen(scenario.id) === newest || centrals.known(newest)?.ok === false;
      if (!isCurrent && isLate) return;
      telling.show(scenario, told, isCurrent ? 'growing' : 'behind');
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
        telling.forget(scenario);
        events.onFaults(scenario, answer.faults);
      }
      if (scenario === wanted?.baseline) for (const id of [...waiting]) followWithBands(id);
      if (current) refine();
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

    /** Runs 0 to target − 1 of everyone, and what is needed of them; false where a newer wish has come meanwhile. */
    async function reach(target: number, need: Need, isFinal: boolean): Promise<boolean> {
      const bandsOf = async (scenario: WantedScenario, place: number): Promise<void> => {
        const base = scenario === reference ? undefined : reference;
        const ask = (of: WantedScenario | undefined) =>
          of === undefined
            ? undefined
            : ensembles.cover({
                setting: of.setting,
                series: now.kept,
                target,
                place,
                isBrief: !isFinal,
              });
        const [own, other] = await Promise.all([ask(scenario), ask(base)]);
        if (!fresh() || !telling.areThere(own, base, other)) return;
        const told = await telling.ask(scenario, { own, other, need, place, isOfWish: true });
        if (!fresh()) return;
        if (told !== undefined) telling.show(scenario, told, isFinal ? 'final' : 'growing');
        else if (isFinal) events.onUnchanged(scenario.id);
      };
      await Promise.all(
        scenarios.map((scenario, place) =>
          bandsOf(scenario, place).catch((error: unknown) => {
            if (fresh()) events.onFailure(scenario.id, asError(error));
          }),
        ),
      );
      return fresh();
    }

    const { series, rest, monthly, runs } = now;
    if (scenarios.some((scenario) => !hasRuns(scenario, now))) {
      await paused.over;
      if (!fresh()) return;
      if (!(await reach(Math.min(AT_ONCE, runs), onScreen(now), false))) return;
      await rested.over;
      if (!fresh()) return;
    }
    const all = { series, monthly, at: undefined };
    if (await reach(runs, all, true))
      await reach(runs, { ...all, series: [...series, ...rest] }, true);
  }

  function hasRuns({ setting }: WantedScenario, { kept, runs }: Wanted): boolean {
    return (ensembles.find(setting, kept)?.done.size ?? 0) >= runs;
  }

  function takeOver(next: Wanted, afresh: boolean): void {
    if (afresh) {
      epoch += 1;
      firstBands.clear();
      waiting.clear();
      telling.forgetAll();
      keys.clear();
      events.onSession();
    }
    const isSame = afresh || baselineOf(wanted) === baselineOf(next);
    wanted = next;
    if (!isSame) {
      telling.forgetAll();
      events.onBaseline();
    }
    const ids = next.scenarios.map(({ id }) => id);
    events.onScenarios(ids);
    telling.forgetAll(ids);
    for (const id of keys.keys()) if (!ids.includes(id)) keys.delete(id);
    for (const { id, setting } of next.scenarios) {
      const key = keyOf(setting);
      if (keys.get(id) !== key) events.onChanged(id);
      keys.set(id, key);
    }
  }

  /** `isMoved`: the hand has done something that asks for other runs, so that it is waited for again. */
  function begin(quiet: number, isMoved = true): void {
    generation += 1;
    ensembles.dropWaiting();
    telling.dropWaiting();
    if (!isMoved) return;
    paused.stop();
    rested.stop();
    paused = after(Math.min(HESITATION, quiet));
    rested = after(quiet);
  }

  return {
    want(next, quiet) {
      const text = JSON.stringify(next);
      if (text === wish) return;
      wish = text;
      const isMoved = wanted === undefined || runsOf(wanted) !== runsOf(next);
      begin(quiet, isMoved);
      const afresh = wanted?.session !== next.session;
      takeOver(next, afresh);
      ensembles.trim(next.scenarios.map(({ setting }) => setting));
      centrals.want(next.scenarios, afresh);
      refine();
    },
    shelvesLost() {
      ensembles.lost();
      epoch += 1;
      firstBands.clear();
      telling.forgetAll();
      begin(0);
      refine();
    },
  };
}

/** What is needed of runs while more are to come. */
function onScreen({ series, monthly, week, scenarios }: Wanted): Need {
  const last = (scenarios[0]?.setting.weeks ?? 1) - 1;
  return { series, monthly, at: week === undefined ? [last] : [week, last] };
}

/** Two wishes with the same answer need the same runs, whichever weeks of them are looked at. */
function runsOf({ week: _, ...rest }: Wanted): string {
  return JSON.stringify(rest);
}

/** Two wishes with the same answer compare with the same. */
function baselineOf(wanted: Wanted | undefined): string {
  const found = wanted?.scenarios.find(({ id }) => id === wanted.baseline);
  return found === undefined ? '' : `${found.id} ${keyOf(found.setting)}`;
}

/** A time that can be stopped; `over` then never comes. */
function after(milliseconds: number): { readonly over: Promise<void>; readonly stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  return { over, stop: () => clearTimeout(timer) };
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

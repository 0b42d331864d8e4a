/**
 * Keeps the numbers on screen up to date with what is wanted: central runs first, then bands of a few runs that
 * follow the hand, then of more, and of all once it rests; what has been told or foreseen before is there at once.
 * A newer wish drops what still waits for an older one; an answer to an older one is never shown over a newer.
 */
import type { Setting } from '../../models/index';
import { createCentrals } from './centrals';
import { createEnsembles } from './ensembles';
import type { SimulationEvents } from './events';
import { createFirstBands, FIRST_RUNS, type Errand } from './first-bands';
import { createForesight, MOST } from './foresight';
import { after } from './moment';
import { createNextLines } from './next-lines';
import { createRecall } from './recall';
import { AT_ONCE, createRefinement } from './refinement';
import { LATE, type Runner } from './runner';
import { createTelling } from './telling';
import { keyOf, onScreen, pairOf, type Wanted, type WantedScenario } from './wanted';

export interface Simulation {
  /** `quiet`: milliseconds without a newer wish before all runs begin, so that they do not slow a drag. */
  readonly want: (wanted: Wanted, quiet: number) => void;
  /** The hand may come to other settings than before: they are worked out when there is time. */
  readonly lookAhead: () => void;
  /** The keeper lost its runs: they are asked for again. */
  readonly shelvesLost: () => void;
}

/**
 * Milliseconds without a newer wish before more runs than those of the first bands begin, in the midst of a movement: a
 * moving hand is never so long still.
 */
const HESITATION = 40;
/** Milliseconds between two wishes from which on they are of two movements: the first step of one is not kept waiting. */
const MOVEMENT = 120;

/** Milliseconds for which a hand stays where it is before it is worked out what it may come to. */
const LINGERING = 120;

export function createSimulation(options: {
  readonly runner: Runner;
  readonly events: SimulationEvents;
  /** At most so many settings that the first of the wanted scenarios may come to next, likeliest first. */
  readonly ahead: (most: number) => readonly Setting[];
}): Simulation {
  const { runner, events, ahead } = options;
  let wanted: Wanted | undefined;
  let wish = '';
  let generation = 0;
  let refining = 0;
  /** The generation for which all is there. */
  let complete = -1;
  let lookingAhead = 0;
  /** Come true when no newer wish has come for a moment, and for long enough. */
  let paused = after(0);
  let rested = after(0);
  /** When other runs were last asked for, in milliseconds. */
  let lastAsked = -Infinity;
  /** Key of the wanted setting, by scenario. */
  const keys = new Map<string, string>();
  /** Scenarios whose first bands wait for the baseline's line. */
  const waiting = new Set<string>();
  /** The wish in which bands of a scenario were last brought back: none of an older one may replace them. */
  const broughtBack = new Map<string, number>();
  /** Raised where nothing that is under way holds any more. */
  let epoch = 0;

  const ensembles = createEnsembles(runner, (key, done) => {
    const total = wanted?.runs ?? 0;
    for (const [id, own] of keys)
      if (own === key) events.onProgress(id, Math.min(done, total), total);
  });

  const recall = createRecall();
  const telling = createTelling(runner, ensembles, events);
  const firstBands = createFirstBands({
    ensembles,
    kept: () => wanted?.kept ?? [],
    most: () => wanted?.runs ?? 0,
    async tell(errand, own, other) {
      const { scenario, against } = errand;
      if (wanted === undefined || !telling.areThere(own, against, other)) return;
      const mine = epoch;
      const question = { own, against, other, need: onScreen(wanted), place: 0 };
      const told = await telling.ask(scenario, question);
      const newest = keys.get(scenario.id);
      if (epoch !== mine || newest === undefined) return;
      // Differences to what is the baseline no longer.
      if (against !== undefined && against.id !== wanted.baseline) return;
      const isCurrent = isNewest(errand);
      if (told === undefined) {
        if (isCurrent && own.done.size >= wanted.runs) events.onUnchanged(scenario.id);
        return;
      }
      // An errand that took its time must not put older bands over newer ones, or over a refusal.
      const isLate =
        telling.keyOnScreen(scenario.id) === newest || centrals.known(newest)?.ok === false;
      const isOld = isLate || errand.wish < (broughtBack.get(scenario.id) ?? 0);
      if (!isCurrent && isOld) return;
      telling.show(scenario, against, told, isCurrent ? 'growing' : 'behind');
    },
    onFailure: events.onFailure,
  });
  const centrals = createCentrals(runner, {
    onCentral(scenario, answer, current) {
      if (answer.ok) {
        events.onCentral(scenario, answer.value, current);
        if (current) for (const one of wanted?.scenarios ?? []) bringBack(one, one.id === scenario);
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

  /** What may come next is a luxury: where that cannot be said, nothing else is to be without an answer. */
  function likely(most: number): readonly Setting[] {
    try {
      return ahead(most);
    } catch {
      return []; // what is wrong there shows when the hand gets there
    }
  }

  const foresight = createForesight({ centrals, ensembles, telling, recall });
  const nextLines = createNextLines(centrals, likely);
  const refinement = createRefinement({ ensembles, telling, foresight, recall, events, likely });

  /** The baseline, as another scenario sees it. */
  function baselineBeside({ id }: WantedScenario): WantedScenario | undefined {
    return wanted?.scenarios.find((one) => one.id === wanted?.baseline && one.id !== id);
  }

  /** What a scenario is compared with: undefined for the baseline itself, and while nothing is known of that. */
  function baselineFor(scenario: WantedScenario): WantedScenario | undefined {
    const base = baselineBeside(scenario);
    return base && centrals.known(keyOf(base.setting))?.ok === true ? base : undefined;
  }

  function isBaselineAwaited(scenario: WantedScenario): boolean {
    const base = baselineBeside(scenario);
    return base !== undefined && centrals.known(keyOf(base.setting)) === undefined;
  }

  /**
   * Shows what is known of a scenario's setting from before, once its line is there. `hasMoved`: its line has just
   * come, so that what is on screen needs to be told again to belong to it.
   */
  function bringBack(scenario: WantedScenario, hasMoved: boolean): void {
    if (wanted === undefined || isBaselineAwaited(scenario)) return;
    if (centrals.known(keyOf(scenario.setting))?.ok !== true) return;
    const against = baselineFor(scenario);
    const need = onScreen(wanted);
    const before = telling.onScreen(scenario, against, need);
    if (before !== undefined && !hasMoved) return;
    const known = recall.find(pairOf(scenario.setting, against?.setting), need);
    const isMore = (known?.runs ?? 0) > (before?.runs ?? 0);
    const told = isMore ? known : before;
    if (told === undefined) return;
    broughtBack.set(scenario.id, generation);
    telling.show(scenario, against, told, 'growing');
  }

  /** First bands for a scenario whose line has moved; where the baseline's is still to come, after that one. */
  function followWithBands(id: string): void {
    const own = wanted?.scenarios.find((one) => one.id === id);
    waiting.delete(id);
    if (wanted === undefined || own === undefined) return;
    if (isBaselineAwaited(own)) waiting.add(id);
    else if (telling.onScreen(own, baselineFor(own), onScreen(wanted)) === undefined)
      firstBands.want({ scenario: own, against: baselineFor(own), wish: generation });
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
    const scenarios = now.scenarios.filter((_, place) => answers[place]?.ok === true);
    const mine = generation;
    const fresh = () => mine === generation;
    void nextLines.workOut(fresh);
    void refinement.go({ now, scenarios, paused, rested, fresh }).then((isAll) => {
      if (!isAll) return;
      complete = mine;
      lookAhead();
    });
  }

  /** What the hand may come to, once everything else is there and as long as nothing else is wanted. */
  function lookAhead(): void {
    lookingAhead += 1;
    const now = wanted;
    if (now === undefined || complete !== generation) return;
    const mine = lookingAhead;
    ensembles.dropWaiting();
    telling.dropWaiting();
    const isTimeFor = () => complete === generation && mine === lookingAhead;
    void after(LINGERING).over.then(async () => {
      if (!isTimeFor()) return;
      const settings = likely(MOST);
      // A hand that drags comes to many of them in no time, so that each has first bands before any has more.
      for (const runs of [FIRST_RUNS, AT_ONCE])
        await foresight.go(now, { settings, runs, place: LATE }, isTimeFor);
    });
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
    const now = performance.now();
    paused = after(Math.min(now - lastAsked > MOVEMENT ? 0 : HESITATION, quiet));
    lastAsked = now;
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
    lookAhead,
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

/** Two wishes with the same answer need the same runs, whichever weeks of them are looked at. */
function runsOf({ week: _, ...rest }: Wanted): string {
  return JSON.stringify(rest);
}

/** Two wishes with the same answer compare with the same. */
function baselineOf(wanted: Wanted | undefined): string {
  const found = wanted?.scenarios.find(({ id }) => id === wanted.baseline);
  return found === undefined ? '' : `${found.id} ${keyOf(found.setting)}`;
}

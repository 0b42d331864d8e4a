/** Asks the keeper what runs say, and brings it on screen; it is not asked twice for the same. */
import type { Ensemble, Ensembles } from './ensembles';
import type { SimulationEvents, Stage } from './events';
import type { Job, Runner } from './runner';
import type { Summary } from './task';
import { joined, lacking, piecesOf, type Need, type Told } from './told';
import { keyOf, pairOf, type WantedScenario } from './wanted';

/** What is asked, of which runs, and its place in the order of urgency, from 0. */
interface Question {
  readonly own: Ensemble;
  /** What the scenario is compared with, and its runs; undefined where there is nothing to compare with. */
  readonly against: WantedScenario | undefined;
  readonly other: Ensemble | undefined;
  readonly need: Need;
  readonly place: number;
  /** Whether nobody needs the answer any more once there is a newer wish. */
  readonly isOfWish?: boolean;
}

export interface Telling {
  /** Whether the keeper still holds what is to be told of: a scenario's runs and, where it has one, the other's. */
  areThere(
    own: Ensemble | undefined,
    against: WantedScenario | undefined,
    other: Ensemble | undefined,
  ): own is Ensemble;
  /** What is on screen of a scenario, if all that is needed is. */
  onScreen(
    scenario: WantedScenario,
    against: WantedScenario | undefined,
    need: Need,
  ): Told | undefined;
  /** What the runs say of a scenario; `undefined` where all that is needed is on screen already, of these or more runs, or it is not wanted any more. */
  ask(scenario: WantedScenario, question: Question): Promise<Told | undefined>;
  /** Drops what has been asked of an older wish and waits: the keeper has no time for answers that nobody is told. */
  dropWaiting(): void;
  show(
    scenario: WantedScenario,
    against: WantedScenario | undefined,
    told: Told,
    stage: Stage,
  ): void;
  /** The key of the setting whose bands are on screen, if any are. */
  keyOnScreen(scenario: string): string | undefined;
  /** What was told of a scenario is on screen no longer, or does not hold. */
  forget(scenario: string): void;
  /** The same for all scenarios but these. */
  forgetAll(but?: readonly string[]): void;
}

export function createTelling(
  runner: Runner,
  ensembles: Ensembles,
  events: Pick<SimulationEvents, 'onSummary'>,
): Telling {
  /** What is on screen, by scenario, and what it is about. */
  const shown = new Map<string, Told & { readonly key: string; readonly pair: string }>();
  /** Asked of the newest wish, and its number. */
  let asked: Job<Summary>[] = [];
  let wish = 0;

  function onScreen(
    { id, setting }: WantedScenario,
    against: WantedScenario | undefined,
    need: Need,
  ): Told | undefined {
    const there = shown.get(id);
    if (there?.pair !== pairOf(setting, against?.setting)) return undefined;
    return lacking(need, there.rests, there) === undefined ? there : undefined;
  }

  return {
    onScreen,
    areThere: (own, against, other): own is Ensemble =>
      ensembles.holds(own) && (against === undefined || ensembles.holds(other)),

    async ask(scenario, { own, against, other, need, place, isOfWish = false }) {
      const { id, setting } = scenario;
      const rests = `${mark(own)}|${mark(other)}`;
      const before = shown.get(id);
      // What was recalled may rest on more runs than are there yet.
      const there = onScreen(scenario, against, need);
      const runs = Math.min(own.done.size, other?.done.size ?? Infinity);
      if (there !== undefined && there.runs > runs) return undefined;
      const lacks = lacking(need, rests, before);
      if (lacks === undefined) return undefined;
      const mine = wish;
      let told: Told | undefined = before;
      for (const piece of piecesOf(lacks, own.done.size)) {
        const job = runner.submit<'summarise'>(
          {
            kind: 'summarise',
            shelf: own.shelf,
            against: other?.shelf,
            start: setting.start,
            ...piece,
          },
          1 + place,
        );
        if (isOfWish) asked.push(job);
        const summary = await job.answer;
        if (summary === undefined || (isOfWish && mine !== wish)) return undefined;
        told = joined(told, { rests, at: lacks.at, runs, summary });
      }
      // Somebody else may have asked of the same runs, and brought more on screen meanwhile.
      return lacking(need, rests, shown.get(id)) === undefined ? undefined : told;
    },

    dropWaiting() {
      wish += 1;
      for (const job of asked) job.drop();
      asked = [];
    },

    show({ id, setting }, against, told, stage) {
      shown.set(id, { ...told, key: keyOf(setting), pair: pairOf(setting, against?.setting) });
      events.onSummary(id, told.summary, stage);
    },

    keyOnScreen: (id) => shown.get(id)?.key,
    forget: (id) => void shown.delete(id),
    forgetAll(but = []) {
      for (const id of shown.keys()) if (!but.includes(id)) shown.delete(id);
    },
  };
}

function mark(ensemble: Ensemble | undefined): string {
  return ensemble === undefined ? '' : `${ensemble.shelf}:${ensemble.done.size}`;
}

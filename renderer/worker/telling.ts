/** Asks the keeper what runs say, and brings it on screen; it is not asked twice for the same. */
import type { Ensemble, Ensembles } from './ensembles';
import type { SimulationEvents, Stage } from './events';
import type { Runner } from './runner';
import { joined, lacking, piecesOf, type Need, type Told } from './told';
import { keyOf, type WantedScenario } from './wanted';

/** What is asked, of which runs, and its place in the order of urgency, from 0. */
interface Question {
  readonly own: Ensemble;
  readonly other: Ensemble | undefined;
  readonly need: Need;
  readonly place: number;
  /** Whether an answer is still of use: the keeper is asked in pieces. */
  readonly isWanted: () => boolean;
}

export interface Telling {
  /** Whether the keeper still holds what is to be told of: a scenario's runs and, where it has one, the other's. */
  areThere(
    own: Ensemble | undefined,
    against: WantedScenario | undefined,
    other: Ensemble | undefined,
  ): own is Ensemble;
  /** What the runs say of a scenario; `undefined` where all that is needed is on screen already, or it is not wanted any more. */
  ask(scenario: WantedScenario, question: Question): Promise<Told | undefined>;
  show(scenario: WantedScenario, told: Told, stage: Stage): void;
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
  /** What is on screen, by scenario, and the key of its setting. */
  const shown = new Map<string, Told & { readonly key: string }>();

  return {
    areThere: (own, against, other): own is Ensemble =>
      ensembles.holds(own) && (against === undefined || ensembles.holds(other)),

    async ask({ id, setting }, { own, other, need, place, isWanted }) {
      const rests = `${mark(own)}|${mark(other)}`;
      const lacks = lacking(need, rests, shown.get(id));
      if (lacks === undefined) return undefined;
      let told: Told | undefined = shown.get(id);
      for (const asked of piecesOf(lacks, own.done.size)) {
        const { answer } = runner.submit<'summarise'>(
          {
            kind: 'summarise',
            shelf: own.shelf,
            against: other?.shelf,
            start: setting.start,
            ...asked,
          },
          1 + place,
        );
        const summary = await answer;
        if (summary === undefined || !isWanted()) return undefined;
        told = joined(told, { rests, at: lacks.at, summary });
      }
      return told;
    },

    show({ id, setting }, told, stage) {
      shown.set(id, { ...told, key: keyOf(setting) });
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

/**
 * Brings more runs than those of the first bands: some at once, all of them when the hand rests, first of what is on
 * screen and in the end of the rest. In between and afterwards, what the hand may come to next.
 */
import type { Setting } from '../../models/index';
import type { Ensembles } from './ensembles';
import type { SimulationEvents } from './events';
import type { Foresight } from './foresight';
import type { Moment } from './moment';
import type { Recall } from './recall';
import type { Telling } from './telling';
import type { Need } from './told';
import { onScreen, pairOf, type Wanted, type WantedScenario } from './wanted';

/** So many runs are asked for, and told, without waiting for the hand to rest: enough for bands that hardly move any more. */
export const AT_ONCE = 200;

/** So many likely settings are worked out before all runs of what is on screen. */
const NEAREST = 1;
/** Behind every scenario's own runs, and before what takes long: all runs wait for it. */
const NEXT = 100;

export interface RefinementParts {
  readonly ensembles: Ensembles;
  readonly telling: Telling;
  readonly foresight: Foresight;
  readonly recall: Recall;
  readonly events: Pick<SimulationEvents, 'onUnchanged' | 'onFailure'>;
  /** At most so many settings that the first of the wanted scenarios may come to next, likeliest first. */
  readonly likely: (most: number) => readonly Setting[];
}

export interface Refining {
  readonly now: Wanted;
  /** Those of its scenarios that can be run. */
  readonly scenarios: readonly WantedScenario[];
  /** The hand has been still for a moment, and for long enough. */
  readonly paused: Moment;
  readonly rested: Moment;
  /** Whether no newer wish has come. */
  readonly fresh: () => boolean;
}

export function createRefinement(parts: RefinementParts) {
  const { ensembles, telling, foresight, recall, events } = parts;

  /** Runs 0 to target − 1 of everyone, and what is needed of them; false where a newer wish has come meanwhile. */
  async function reach(
    { now, scenarios, fresh }: Refining,
    {
      target,
      need,
      isFinal,
    }: { readonly target: number; readonly need: Need; readonly isFinal: boolean },
  ): Promise<boolean> {
    const reference = scenarios.find(({ id }) => id === now.baseline);
    const bandsOf = async (scenario: WantedScenario, place: number): Promise<void> => {
      const against = scenario === reference ? undefined : reference;
      const there = telling.onScreen(scenario, against, need);
      if (!isFinal && there !== undefined && there.runs >= target) return;
      const ask = (of: WantedScenario | undefined) =>
        of &&
        ensembles.cover({
          setting: of.setting,
          series: now.kept,
          target,
          place,
          isBrief: !isFinal,
        });
      const [own, other] = await Promise.all([ask(scenario), ask(against)]);
      if (!fresh() || !telling.areThere(own, against, other)) return;
      const question = { own, against, other, need, place, isOfWish: true };
      const told = await telling.ask(scenario, question);
      if (!fresh()) return;
      if (told !== undefined) {
        telling.show(scenario, against, told, isFinal ? 'final' : 'growing');
        if (need.series === now.series)
          recall.keep(pairOf(scenario.setting, against?.setting), told, 'told');
      } else if (isFinal) events.onUnchanged(scenario.id);
    };
    await Promise.all(
      scenarios.map((scenario, place) =>
        bandsOf(scenario, place).catch((error: unknown) => {
          if (fresh())
            events.onFailure(
              scenario.id,
              error instanceof Error ? error : new Error(String(error)),
            );
        }),
      ),
    );
    return fresh();
  }

  function hasRuns({ setting }: WantedScenario, { kept, runs }: Wanted): boolean {
    return (ensembles.find(setting, kept)?.done.size ?? 0) >= runs;
  }

  return {
    /** True when all is there; false where a newer wish has come first. */
    async go(asked: Refining): Promise<boolean> {
      const { now, scenarios, paused, rested, fresh } = asked;
      const { series, rest, monthly, runs } = now;
      if (scenarios.some((scenario) => !hasRuns(scenario, now))) {
        await paused.over;
        if (!fresh()) return false;
        const some = { target: Math.min(AT_ONCE, runs), need: onScreen(now), isFinal: false };
        if (!(await reach(asked, some))) return false;
        await rested.over;
        if (!fresh()) return false;
        await foresight.go(
          now,
          { settings: parts.likely(NEAREST), runs: AT_ONCE, place: NEXT },
          fresh,
        );
        if (!fresh()) return false;
      }
      const all = { series, monthly, at: undefined };
      if (!(await reach(asked, { target: runs, need: all, isFinal: true }))) return false;
      const more = { ...all, series: [...series, ...rest] };
      return reach(asked, { target: runs, need: more, isFinal: true });
    },
  };
}

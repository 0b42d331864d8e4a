/**
 * Works out what the hand is likely to come to next, while there is nothing better to do, so that lines and bands are
 * there when it does. Nobody is told: answers are kept with the central runs and in the recall.
 */
import type { Setting } from '../../models/index';
import type { Centrals } from './centrals';
import type { Ensembles } from './ensembles';
import type { Recall } from './recall';
import type { Telling } from './telling';
import type { Need } from './told';
import { keyOf, pairOf, type Wanted, type WantedScenario } from './wanted';

export interface Foresight {
  /** Works out what is looked out for, as long as `isTimeFor` says so. */
  go(now: Wanted, outlook: Outlook, isTimeFor: () => boolean): Promise<void>;
}

export interface Outlook {
  /** What the first of the wanted scenarios may come to, likeliest first. */
  readonly settings: readonly Setting[];
  /** Runs that are to be there of each, unless fewer are wanted. */
  readonly runs: number;
  /** Place in the order of urgency. */
  readonly place: number;
}

export interface ForesightParts {
  readonly centrals: Centrals;
  readonly ensembles: Ensembles;
  readonly telling: Telling;
  readonly recall: Recall;
}

/** What a scenario will be told of, and what it is compared with. */
interface Pair {
  readonly own: WantedScenario;
  readonly against: WantedScenario | undefined;
}

export function createForesight({
  centrals,
  ensembles,
  telling,
  recall,
}: ForesightParts): Foresight {
  async function foresee(
    now: Wanted,
    setting: Setting,
    { runs, place }: Outlook,
    isTimeFor: () => boolean,
  ): Promise<void> {
    const target = Math.min(runs, now.runs);
    const pairs = pairsWith(now, setting);
    const need: Need = { series: now.series, monthly: now.monthly, at: undefined };
    const isKnown = ({ own, against }: Pair) =>
      (recall.find(pairOf(own.setting, against?.setting), need)?.runs ?? 0) >= target;
    if (centrals.known(keyOf(setting)) !== undefined && pairs.every(isKnown)) return;
    const [central, foreseen] = await Promise.all([
      centrals.foresee(setting),
      ensembles.cover({ setting, series: now.kept, target, place, isBrief: true }),
    ]);
    if (central?.ok !== true || foreseen === undefined) return;
    for (const { own, against } of pairs) {
      if (!isTimeFor()) return;
      const runsOf = (one: WantedScenario | undefined) =>
        one?.setting === setting ? foreseen : one && ensembles.find(one.setting, now.kept);
      const [mine, other] = [runsOf(own), runsOf(against)];
      if (!telling.areThere(mine, against, other)) continue;
      const question = { own: mine, against, other, need, place, isOfWish: true };
      const told = await telling.ask({ ...own, id: NOBODY }, question);
      // Runs that were let go of meanwhile leave gaps in the answer.
      if (told === undefined || !telling.areThere(mine, against, other)) continue;
      recall.keep(pairOf(own.setting, against?.setting), told, 'foreseen');
    }
  }

  return {
    async go(now, outlook, isTimeFor) {
      const isBaseline = now.scenarios[0]?.id === now.baseline;
      const most = Math.floor(MOST / (isBaseline ? now.scenarios.length : 1));
      const left = outlook.settings.slice(0, most).values();
      const underWay = new Set<Setting>();
      async function walk(): Promise<void> {
        for (const setting of left) {
          if (!isTimeFor()) return;
          underWay.add(setting);
          // What fails where nobody has come yet, is told when somebody does.
          await foresee(now, setting, outlook, isTimeFor).catch(() => undefined);
          underWay.delete(setting);
          const inUse = [...now.scenarios.map((one) => one.setting), ...underWay];
          if (isTimeFor()) ensembles.trim(inUse);
        }
      }
      await Promise.all(Array.from({ length: ABREAST }, walk));
    },
  };
}

/** Settings that are worked on at a time: while the keeper is asked of one, another is run. */
const ABREAST = 2;

/** Answers that are foreseen from one state, fewer than the recall keeps. */
export const MOST = 24;

/** Id of no scenario: what is foreseen is on screen nowhere. */
const NOBODY = '';

/** All that changes on screen when the scenario in hand comes to a setting: that scenario, and where it is the baseline, what is compared with it. */
function pairsWith({ scenarios, baseline }: Wanted, setting: Setting): readonly Pair[] {
  const [hand, ...others] = scenarios;
  if (hand === undefined) return [];
  const moved = { ...hand, setting };
  if (hand.id !== baseline)
    return [{ own: moved, against: others.find(({ id }) => id === baseline) }];
  return [{ own: moved, against: undefined }, ...others.map((own) => ({ own, against: moved }))];
}

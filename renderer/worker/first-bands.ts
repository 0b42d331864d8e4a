/**
 * The first bands of a scenario that changes: few runs, at once, so that bands move with the hand. As with central
 * runs, at most one such errand is under way per scenario; it is let finish, since what it brings is newer than what
 * is on screen, and the next goes for the newest state.
 */
import type { Ensemble, Ensembles } from './ensembles';
import { pairOf, type WantedScenario } from './wanted';

/** Runs of the first bands: as many as one slice may have. */
export const FIRST_RUNS = 24;

export interface FirstBands {
  /** Makes this the newest errand for its scenario. */
  want(errand: Errand): void;
  /** Forgets what was wanted; what is under way is not told any more. */
  clear(): void;
}

export interface FirstBandsParts {
  readonly ensembles: Ensembles;
  /** The series to record at present. */
  readonly kept: () => readonly string[];
  /** Runs of a whole ensemble at present: the first bands never rest on more. */
  readonly most: () => number;
  /** Tells what these runs say, unless that is on screen already. */
  readonly tell: (errand: Errand, own: Ensemble, other: Ensemble | undefined) => Promise<void>;
  readonly onFailure: (scenario: string, error: Error) => void;
}

/** Bands of a scenario, and its differences to another one. */
export interface Errand {
  readonly scenario: WantedScenario;
  readonly against: WantedScenario | undefined;
  /** Number of the wish that it comes from. */
  readonly wish: number;
}

export function createFirstBands({
  ensembles,
  kept,
  most,
  tell,
  onFailure,
}: FirstBandsParts): FirstBands {
  /** The newest errand of each scenario, and the one that somebody is on. */
  let newest = new Map<string, Errand>();
  let underWay = new Map<string, Errand>();

  async function go(errand: Errand, mine: typeof underWay): Promise<void> {
    const { scenario, against } = errand;
    const cover = (of: WantedScenario) =>
      ensembles.cover({
        setting: of.setting,
        series: kept(),
        target: Math.min(FIRST_RUNS, most()),
        place: 0,
        isFirst: true,
      });
    const [own, other] = await Promise.all([
      cover(scenario),
      against === undefined ? undefined : cover(against),
    ]);
    const isAll = own !== undefined && (against === undefined || other !== undefined);
    if (mine === underWay && isAll) await tell(errand, own, other);
  }

  function start(errand: Errand): void {
    const { id } = errand.scenario;
    const mine = underWay;
    mine.set(id, errand);
    go(errand, mine)
      .catch((error: unknown) => {
        // What failed for a state that has been left is of no matter.
        const last = newest.get(id);
        if (mine === underWay && last !== undefined && isSame(last, errand))
          onFailure(id, error instanceof Error ? error : new Error(String(error)));
      })
      .finally(() => {
        if (mine !== underWay) return;
        mine.delete(id);
        const next = newest.get(id);
        if (next !== undefined && !isSame(next, errand)) start(next);
      });
  }

  return {
    want(errand) {
      const { id } = errand.scenario;
      newest.set(id, errand);
      if (!underWay.has(id)) start(errand);
    },
    clear() {
      newest = new Map();
      underWay = new Map();
    },
  };
}

function isSame(a: Errand, b: Errand): boolean {
  return keysOf(a) === keysOf(b);
}

function keysOf({ scenario, against }: Errand): string {
  return pairOf(scenario.setting, against?.setting);
}

/**
 * What was told of settings that the hand has left, or that it may come to: when it does, it is on screen at once.
 * Only what is said of the runs is kept here; the runs themselves may be gone.
 */
import { keepLatest } from './keep-latest';
import { lacking, type Need, type Told } from './told';

/** Answers kept of either kind: some hundred thousand bytes each. */
const KEPT = 40;

/** What was on screen, and what was worked out before anybody came to it. Neither takes the other's room. */
type Kind = 'told' | 'foreseen';

export interface Recall {
  /** Keeps what is said of a pair (`pairOf`), unless as much is known of it from more runs. */
  keep(pair: string, told: Told, kind: Kind): void;
  /** What is known of a pair, if all that is needed is: the answer of the most runs. */
  find(pair: string, need: Need): Told | undefined;
}

export function createRecall(): Recall {
  const kept = { told: new Map<string, Told>(), foreseen: new Map<string, Told>() };

  return {
    keep(pair, told, kind) {
      const before = kept[kind].get(pair);
      const better = before !== undefined && saysMore(before, told) ? before : told;
      keepLatest(kept[kind], pair, better, KEPT);
    },
    find(pair, need) {
      const found = Object.values(kept).flatMap((of) => {
        const one = of.get(pair);
        if (one === undefined || lacking(need, one.rests, one) !== undefined) return [];
        keepLatest(of, pair, one, KEPT);
        return [one];
      });
      return found.sort((a, b) => b.runs - a.runs)[0];
    },
  };
}

/** Whether an answer rests on more runs than another, and tells all that the other does. */
function saysMore(one: Told, other: Told): boolean {
  const { bands, monthly } = other.summary;
  const need = { series: Object.keys(bands), monthly: Object.keys(monthly), at: other.at };
  return one.runs > other.runs && lacking(need, one.rests, one) === undefined;
}

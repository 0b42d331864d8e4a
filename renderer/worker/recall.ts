/**
 * What was told of settings that the hand has left, or that it may come to: when it does, it is on screen at once.
 * Only what is said of the runs is kept here; the runs themselves may be gone.
 */
import { lacking, type Need, type Told } from './told';

/** Answers kept: some hundred thousand bytes each. */
const KEPT = 40;

export interface Recall {
  /** Keeps what is told of a pair (`pairOf`), unless as much is known of it from more runs. */
  keep(pair: string, told: Told): void;
  /** What is known of a pair, if all that is needed is. */
  find(pair: string, need: Need): Told | undefined;
}

export function createRecall(): Recall {
  const kept = new Map<string, Told>();

  /** The newest goes last, and the oldest is let go of. */
  function put(pair: string, told: Told): void {
    kept.delete(pair);
    kept.set(pair, told);
    const oldest = kept.keys().next();
    if (kept.size > KEPT && oldest.done !== true) kept.delete(oldest.value);
  }

  return {
    keep(pair, told) {
      const before = kept.get(pair);
      put(pair, before !== undefined && saysMore(before, told) ? before : told);
    },
    find(pair, need) {
      const found = kept.get(pair);
      if (found === undefined || lacking(need, found.rests, found) !== undefined) return undefined;
      put(pair, found);
      return found;
    },
  };
}

/** Whether an answer rests on more runs than another, and tells all that the other does. */
function saysMore(one: Told, other: Told): boolean {
  const { runs, bands, monthly } = other.summary;
  const need = { series: Object.keys(bands), monthly: Object.keys(monthly), at: other.at };
  return one.summary.runs > runs && lacking(need, one.rests, one) === undefined;
}

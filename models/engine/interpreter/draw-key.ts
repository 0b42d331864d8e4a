/** The key of every draw: seed, run, rule, week, lineage, and the position on the other indices. */
import type { Moment } from '../machine';
import { extend, keyOf, type Key } from '../numbers/keyed';
import type { Frame } from '../program/column';
import type { Domain } from '../program/domain';

/** Keys of a week start from here, one per lane. */
function weekKey(moment: Moment, name: Key, lane: number): Key {
  return extend(extend(extend(moment.seed, moment.firstRun + lane), name), moment.week);
}

/**
 * A walk over the numbers of a domain that gives each its key for the week at hand. Only active slots
 * are visited.
 */
export function eachKey(
  frame: Frame,
  moment: Moment,
  name: string,
  domain: Domain,
): (visit: (at: number, key: Key) => void) => void {
  const nameKey = keyOf(name);
  const { lanes, slots } = frame;
  const perSlot = domain.perSlot === 0 || slots === undefined ? domain.cells : domain.perSlot;
  const bySlot = domain.perSlot > 0 ? slots : undefined;
  return (visit) => {
    for (let lane = 0; lane < lanes; lane += 1) {
      const base = weekKey(moment, nameKey, lane);
      const rows = bySlot?.high ?? 1;
      for (let row = 0; row < rows; row += 1) {
        if (bySlot?.active[row * lanes + lane] === 0) continue;
        const key = bySlot === undefined ? base : extend(base, bySlot.lineage[row * lanes + lane]);
        for (let cell = 0; cell < perSlot; cell += 1) {
          visit((row * perSlot + cell) * lanes + lane, extend(key, cell));
        }
      }
    }
  };
}

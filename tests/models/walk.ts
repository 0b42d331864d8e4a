/** Runs a plan week by week with every quantity in view, which the engine's answers do not give. */
import type { Machine } from '../../models/engine/machine';
import { cachedDriver } from '../../models/engine/drivers';
import { passWeek } from '../../models/engine/pass-week';
import type { Plan } from '../../models/engine/plan';
import { prepare } from '../../models/engine/prepare';

/** What a visitor sees at the end of a week: stocks after it, tallies of it. */
export interface Sight {
  readonly week: number;
  readonly machine: Machine;
  /** Every number of a quantity, slot by slot, those not in use as 0. */
  readonly of: (quantity: string) => Float64Array;
  /** Slots that are in use. */
  readonly active: readonly number[];
}

/** Walks the central run (`run` undefined) or one run of the ensemble; `visit` also sees the start, as week −1. */
export function walk(plan: Plan, run: number | undefined, visit: (sight: Sight) => void): void {
  const driver = cachedDriver({ plan, lanes: 1, engine: 'interpreter', keepsLedger: true });
  const { machine } = driver;
  prepare(driver, plan, { central: run === undefined, firstRun: run ?? 0 });
  const see = (week: number): void => visit(sightOf(machine, week));
  see(-1);
  for (let week = 0; week < plan.setting.weeks; week += 1) {
    passWeek(driver, plan, week);
    see(week);
  }
}

function sightOf(machine: Machine, week: number): Sight {
  const { slots } = machine;
  const active =
    slots === undefined
      ? []
      : Array.from({ length: slots.capacity }, (_, slot) => slot).filter(
          (slot) => slots.active[slot] !== 0,
        );
  return { week, machine, active, of: (quantity) => dataOf(machine, quantity) };
}

function dataOf(machine: Machine, quantity: string): Float64Array {
  const column = machine.quantities.get(quantity);
  if (column === undefined) throw new Error(`no quantity ${quantity}`);
  return column.data;
}

/** The sum of numbers, largest first, so that rounding stays small. */
export function total(values: Iterable<number>): number {
  return [...values].sort((a, b) => Math.abs(b) - Math.abs(a)).reduce((sum, one) => sum + one, 0);
}

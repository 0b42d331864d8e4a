/** Quantities as a ledger sees them: what they were and are, and what each rule added to them. */
import type { Machine } from './machine';
import type { Column } from './program/column';
import { makeTwice, sizeIn, type Clock, type Making, type Twice } from './twice';

/** One lane of a column. All lanes of a ledger's machine are the same run. */
export function firstLane({ lanes }: Machine, { domain, data }: Column): Float64Array {
  const out = new Float64Array(domain.cells);
  copyLane(data, lanes, out, out.length);
  return out;
}

/** Copies the first lane of some cells. */
function copyLane(data: Float64Array, lanes: number, out: Float64Array, cells: number): void {
  for (let cell = 0, at = 0; cell < cells; cell += 1, at += lanes) out[cell] = data[at];
}

/** What a rule, by its number, or the bounds add to a quantity. */
interface Added {
  readonly rule: number;
  readonly amount: Column;
  /** Whether there may be anything this week: what splits and endings add is known to be 0 without them. */
  readonly mayBe: () => boolean;
}

function addedTo({ parts, limits }: Machine, quantity: string): readonly Added[] {
  const added = parts.flatMap(({ contributions, rule: { flows } }, rule): readonly Added[] => {
    const entry = contributions.find((one) => one.quantity === quantity);
    if (entry === undefined) return [];
    const isByActs = !flows.some(({ into }) => into === quantity);
    return [{ rule, amount: entry.amount, mayBe: () => !isByActs || entry.byAct }];
  });
  const amount = limits.get(quantity);
  if (amount === undefined) return added;
  return [...added, { rule: parts.length, amount, mayBe: () => true }];
}

type Sharing = Pick<Making, 'share' | 'restart'>;

/** A quantity at two moments; undefined where the machine has none of that name. */
export function quantityTwice(machine: Machine, clock: Clock, id: string): Twice | undefined {
  const column = machine.quantities.get(id);
  if (column === undefined) return undefined;
  const { lanes } = machine;
  const added = addedTo(machine, id);
  const isTally = machine.model.quantities.some((one) => one.id === id && one.kind === 'tally');
  const size = (): number => sizeIn(clock, column.domain);
  return makeTwice(clock, column.domain, {
    fill(after) {
      copyLane(column.data, lanes, after, after.length);
    },
    ...(isTally ? tallied(lanes, added, size) : flowed(lanes, added, size)),
  });
}

/** A stock: a rule's part is what it adds. */
function flowed(lanes: number, added: readonly Added[], size: () => number): Sharing {
  return {
    share({ enter }) {
      const cells = size();
      for (const { rule, amount, mayBe } of added)
        if (mayBe() && isAnything(amount.data, cells * lanes, lanes))
          copyLane(amount.data, lanes, enter(rule), cells);
    },
  };
}

/** A tally starts at 0 each week: a rule's part is what it adds now, less what it added last week. */
function tallied(lanes: number, added: readonly Added[], size: () => number): Sharing {
  const last = added.map(({ amount }) => new Float64Array(amount.domain.cells));
  const had = added.map(() => false);
  return {
    restart() {
      for (const then of last) then.fill(0);
      had.fill(false);
    },
    share({ enter }) {
      const cells = size();
      added.forEach(({ rule, amount: { data } }, one) => {
        const has = isAnything(data, cells * lanes, lanes);
        if (!has && !had[one]) return;
        const [part, then] = [enter(rule), last[one]];
        for (let cell = 0, at = 0; cell < cells; cell += 1, at += lanes) {
          part[cell] = data[at] - then[cell];
          then[cell] = data[at];
        }
        had[one] = has;
      });
    },
  };
}

/** Whether any of the first numbers is not 0 in the first lane: most rules do nothing most weeks. */
function isAnything(numbers: Float64Array, end: number, lanes: number): boolean {
  for (let at = 0; at < end; at += lanes) if (numbers[at] !== 0) return true;
  return false;
}

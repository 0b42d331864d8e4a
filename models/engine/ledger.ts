/**
 * The ledger of the central run: how much each rule added to each series since last week.
 *
 * Stocks and tallies are sums of what rules did, so their changes are known rule by rule. An outcome is
 * arithmetic over them; its change is shared out by exact secants (secant.ts), so the parts always add
 * up to the whole.
 */
import { firstLane, quantityTwice } from './added';
import type { Ledger } from './answer';
import type { Machine } from './machine';
import { seriesOf } from './series';
import { sharing } from './sharing';
import type { Clock, Twice } from './twice';

/** The name under which the ledger shows what a quantity's bounds took or gave. */
export const BOUNDS = 'bounds';

export interface LedgerKeeper {
  /** The whole ledger, once the last week is closed. */
  readonly finish: () => Ledger;
  /** To be called when the week's stocks have been moved. */
  readonly closeWeek: (week: number) => void;
}

/** The numbers of a machine's series, kept from run to run. */
interface Book {
  /** The series that were asked for. */
  readonly of: string;
  readonly clock: Clock;
  /** Names of the rules by number, and of the bounds. */
  readonly names: readonly string[];
  readonly entries: readonly {
    readonly id: string;
    readonly twice: Twice;
    /** Where the series is among the outcome's cells. */
    readonly cell: number;
  }[];
}

/** The last book of each machine: a slider move asks for the same series again. */
const books = new WeakMap<Machine, Book>();

function bookOf(machine: Machine, wanted: readonly string[] | undefined): Book {
  const of = wanted === undefined ? 'all' : JSON.stringify(wanted);
  const found = books.get(machine);
  if (found?.of === of) return found;
  const { model, parts, space, tables } = machine;
  const names = [...parts.map(({ rule }) => rule.id), BOUNDS];
  const clock: Clock = { tick: 0, isStart: true, high: 0, rules: names.length };
  const quantities = new Map<string, Twice | undefined>();
  const ready = sharing({
    space,
    clock,
    quantity(id) {
      if (!quantities.has(id)) quantities.set(id, quantityTwice(machine, clock, id));
      return quantities.get(id);
    },
    table(id) {
      const table = tables.get(id);
      return table && { domain: table.domain, data: firstLane(machine, table) };
    },
  });
  const infos = seriesOf(model).filter(({ id }) => wanted === undefined || wanted.includes(id));
  const entries = infos.flatMap((info) => {
    const outcome = model.outcomes.find(({ id }) => id === info.source);
    if (outcome === undefined) return [];
    const cell = outcome.over === undefined ? 0 : space.cellOf(outcome.over, info.cell);
    return [{ id: info.id, twice: ready(outcome.value), cell }];
  });
  const book = { of, clock, names, entries };
  books.set(machine, book);
  return book;
}

/** Starts a ledger on a machine that has just been prepared. */
export function ledgerKeeper(
  machine: Machine,
  weeks: number,
  wanted: readonly string[] | undefined,
): LedgerKeeper {
  const { clock, names, entries } = bookOf(machine, wanted);
  const columns = entries.map(() => names.map((): Float64Array | undefined => undefined));

  function look(isStart: boolean): void {
    clock.tick += 1;
    clock.isStart = isStart;
    clock.high = machine.slots?.high ?? 0;
    for (const { twice } of entries) twice.bring();
  }

  function closeWeek(week: number): void {
    look(false);
    entries.forEach(({ twice, cell }, entry) => {
      const own = columns[entry];
      for (let at = 0; at < twice.count; at += 1) {
        const rule = twice.movers[at];
        const amount = twice.parts[rule][cell];
        if (amount !== 0) (own[rule] ??= new Float64Array(weeks))[week] = amount;
      }
    });
  }

  const finish = (): Ledger =>
    Object.fromEntries(
      entries.map(({ id }, entry) => {
        const byRule = columns[entry].flatMap((column, rule) =>
          column === undefined ? [] : [[names[rule], column] as const],
        );
        return [id, { byRule: Object.fromEntries(byRule) }];
      }),
    );

  look(true);
  return { finish, closeWeek };
}

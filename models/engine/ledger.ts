/**
 * The ledger of the central run: how much each rule added to each series since last week.
 *
 * Stocks and tallies are sums of what rules did, so their changes are known rule by rule. An outcome is
 * arithmetic over them; its change is shared out by exact secants (secant.ts), so the parts always add
 * up to the whole.
 */
import { firstLane, quantityTwice } from './added';
import type { Columns, Ledger } from './answer';
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
  /** Ids of the series, in the model's order. */
  readonly ids: readonly string[];
  readonly pages: readonly Page[];
}

/** Series that are cells of the same numbers. */
interface Page {
  readonly twice: Twice;
  /** Cell by cell, where among the ids its series is. */
  readonly entries: readonly { readonly cell: number; readonly at: number }[];
}

/** The last book of each machine: a slider move asks for the same series again. */
const books = new WeakMap<Machine, Book>();

function bookOf(machine: Machine, wanted: readonly string[] | undefined): Book {
  const of = wanted === undefined ? 'all' : JSON.stringify(wanted);
  const found = books.get(machine);
  if (found?.of === of) return found;
  const { model, parts, space, tables } = machine;
  const names = [...parts.map(({ rule }) => rule.id), BOUNDS];
  const clock: Clock = { isStart: true, high: 0, rules: names.length, all: [] };
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
  const outcomes = new Map(model.outcomes.map((outcome) => [outcome.id, outcome]));
  const pages = new Map<Twice, { readonly cell: number; readonly at: number }[]>();
  infos.forEach(({ source, cell: name }, at) => {
    const outcome = outcomes.get(source);
    if (outcome === undefined) return;
    const twice = ready(outcome.value);
    const cell = outcome.over === undefined ? 0 : space.cellOf(outcome.over, name);
    pages.set(twice, [...(pages.get(twice) ?? []), { cell, at }]);
  });
  const book: Book = {
    of,
    clock,
    names,
    ids: infos.map(({ id }) => id),
    pages: [...pages].map(([twice, entries]) => ({ twice, entries })),
  };
  books.set(machine, book);
  return book;
}

/** Starts a ledger on a machine that has just been prepared. */
export function ledgerKeeper(
  machine: Machine,
  weeks: number,
  wanted: readonly string[] | undefined,
): LedgerKeeper {
  const { clock, names, ids, pages } = bookOf(machine, wanted);
  const columns = ids.map((): (Float64Array | undefined)[] => names.map(() => undefined));

  const newColumn = columnMaker(weeks);

  function look(isStart: boolean): void {
    clock.isStart = isStart;
    clock.high = machine.slots?.high ?? 0;
    for (const one of clock.all) one.bring();
  }

  function closeWeek(week: number): void {
    look(false);
    for (const { twice, entries } of pages) {
      for (let mover = 0; mover < twice.count; mover += 1) {
        const rule = twice.movers[mover];
        const part = twice.parts[rule];
        for (const { cell, at } of entries)
          if (part[cell] !== 0) (columns[at][rule] ??= newColumn())[week] = part[cell];
      }
    }
  }

  const finish = (): Ledger =>
    Object.fromEntries(ids.map((id, at) => [id, { byRule: named(columns[at]) }]));

  function named(own: readonly (Float64Array | undefined)[]): Columns {
    const byRule: Record<string, Float64Array> = {};
    for (const [rule, column] of own.entries())
      if (column !== undefined) byRule[names[rule]] = column;
    return byRule;
  }

  look(true);
  return { finish, closeWeek };
}

/** Columns that share a piece of memory: a piece for each would take longer to get than to fill. */
const TOGETHER = 64;

/** A function that makes columns of a ledger, a number per week each. They live and go together. */
function columnMaker(weeks: number): () => Float64Array {
  let memory = new Float64Array();
  let used = 0;
  return () => {
    if (used === memory.length) {
      memory = new Float64Array(TOGETHER * weeks);
      used = 0;
    }
    used += weeks;
    return memory.subarray(used - weeks, used);
  };
}

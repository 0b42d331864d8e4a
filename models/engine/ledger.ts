/**
 * The ledger of the central run: how much each rule added to each series since last week.
 *
 * Stocks and tallies are sums of what rules did, so their changes are known rule by rule. An outcome is
 * arithmetic over them; its change is shared out by exact secants (secant.ts), so the parts always add
 * up to the whole.
 */
import type { Expression } from '../rules/expression';
import { allOf } from '../rules/reads';
import type { Ledger } from './answer';
import type { Machine } from './machine';
import type { Column } from './program/column';
import { sharer, type Ground, type Shared, type Snapshot } from './secant';
import { seriesOf } from './series';
import type { Parts } from './twice';

/** The name under which the ledger shows what a quantity's bounds took or gave. */
export const BOUNDS = 'bounds';

export interface LedgerKeeper {
  /** The whole ledger, once the last week is closed. */
  readonly finish: () => Ledger;
  /** To be called when the week's stocks have been moved. */
  readonly closeWeek: (week: number) => void;
}

/** Starts a ledger on a machine that has just been prepared. */
export function ledgerKeeper(
  machine: Machine,
  weeks: number,
  wanted: readonly string[] | undefined,
): LedgerKeeper {
  const { model } = machine;
  const infos = seriesOf(model).filter((info) => wanted === undefined || wanted.includes(info.id));
  const outcomes = model.outcomes.filter((outcome) =>
    infos.some((info) => info.source === outcome.id),
  );
  const needed = new Set(outcomes.flatMap((outcome) => quantitiesIn(outcome.value)));
  const byRule = new Map(infos.map((info) => [info.id, new Map<string, Float64Array>()]));
  const tallies = new Set(
    model.quantities.filter((one) => one.kind === 'tally').map((one) => one.id),
  );
  const ground = groundOf(machine);
  const shared: Shared = new Map();
  const sharers = outcomes.map((outcome) => ({
    share: sharer(ground, outcome.value, shared),
    entries: infos
      .filter((info) => info.source === outcome.id)
      .map((info) => ({
        rules: byRule.get(info.id),
        cell: outcome.over === undefined ? 0 : machine.space.cellOf(outcome.over, info.cell),
      })),
  }));
  let before = snapshot(machine, needed);
  let tallied = new Map<string, Parts>();

  function closeWeek(week: number): void {
    const after = snapshot(machine, needed);
    const added = addedBy(machine, needed);
    const changes = new Map(
      [...added].map(
        ([id, parts]) => [id, tallies.has(id) ? subtract(parts, tallied.get(id)) : parts] as const,
      ),
    );
    const moments = { before, after, changes };
    for (const { share, entries } of sharers) {
      const parts = share(moments);
      for (const { rules, cell } of entries) enter(rules, parts, cell, week, weeks);
    }
    tallied = new Map([...added].filter(([id]) => tallies.has(id)));
    before = after;
  }

  const finish = (): Ledger =>
    Object.fromEntries(
      [...byRule].map(([id, rules]) => [id, { byRule: Object.fromEntries(rules) }]),
    );
  return { finish, closeWeek };
}

function quantitiesIn(expression: Expression): readonly string[] {
  return allOf(expression).flatMap((part) => (part.kind === 'quantity' ? [part.id] : []));
}

function groundOf(machine: Machine): Ground {
  const { space, quantities, tables } = machine;
  const oneLane = new Map(
    [...tables].map(([id, table]) => [
      id,
      { domain: table.domain, data: firstLane(machine, table) },
    ]),
  );
  return { space, quantities, tables: oneLane };
}

function snapshot(machine: Machine, needed: ReadonlySet<string>): Snapshot {
  return new Map(
    [...needed].flatMap((id) => {
      const column = machine.quantities.get(id);
      return column === undefined ? [] : [[id, firstLane(machine, column)] as const];
    }),
  );
}

function firstLane({ lanes }: Machine, { domain, data }: Column): Float64Array {
  const out = new Float64Array(domain.cells);
  for (let cell = 0; cell < out.length; cell += 1) out[cell] = data[cell * lanes];
  return out;
}

/** What each rule added to each needed quantity this week, and what its bounds took or gave. */
function addedBy(machine: Machine, needed: ReadonlySet<string>): Map<string, Parts> {
  const added = new Map<string, Map<string, Float64Array>>();
  for (const id of needed) added.set(id, new Map());
  const put = (quantity: string, rule: string, column: Column): void => {
    const parts = added.get(quantity);
    // Most rules do nothing most weeks: look before copying.
    if (parts !== undefined && isAnything(column.data)) parts.set(rule, firstLane(machine, column));
  };
  for (const { rule, contributions } of machine.parts)
    for (const { quantity, amount } of contributions) put(quantity, rule.id, amount);
  for (const [quantity, taken] of machine.limits) put(quantity, BOUNDS, taken);
  return added;
}

/** Whether any number is not 0. All lanes of a ledger's machine are the same run. */
function isAnything(numbers: Float64Array): boolean {
  for (let at = 0; at < numbers.length; at += 1) if (numbers[at] !== 0) return true;
  return false;
}

/** What a rule adds now, less what it added last week. */
function subtract(now: Parts, last: Parts = new Map()): Parts {
  const rules = new Set([...now.keys(), ...last.keys()]);
  return new Map([...rules].map((rule) => [rule, difference(now.get(rule), last.get(rule))]));
}

function difference(a: Float64Array | undefined, b: Float64Array | undefined): Float64Array {
  const out = a?.slice() ?? new Float64Array(b?.length ?? 0);
  if (b !== undefined) for (let at = 0; at < out.length; at += 1) out[at] -= b[at];
  return out;
}

function enter(
  rules: Map<string, Float64Array> | undefined,
  parts: Parts,
  cell: number,
  week: number,
  weeks: number,
): void {
  for (const [rule, amounts] of parts) {
    const amount = amounts[cell];
    if (amount === 0 || rules === undefined) continue;
    const column = rules.get(rule) ?? new Float64Array(weeks);
    rules.set(rule, column);
    column[week] = amount;
  }
}

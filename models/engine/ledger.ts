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
import type { BoundsLedger } from './driver';
import type { Machine } from './machine';
import { shareOut, type Parts, type Snapshot } from './secant';
import { seriesOf } from './series';

/** The name under which the ledger shows what a quantity's bounds took or gave. */
export const BOUNDS = 'bounds';

export interface LedgerKeeper {
  /** The whole ledger, once the last week is closed. */
  readonly finish: () => Ledger;
  readonly bounds: BoundsLedger;
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
  const limits = new Map<string, Float64Array>();
  let before = snapshot(machine, needed);
  let tallied = new Map<string, Parts>();

  function bounds(quantity: string, at: number, amount: number): void {
    if (!needed.has(quantity)) return;
    const size = machine.quantities.get(quantity)?.data.length ?? 0;
    const taken = limits.get(quantity) ?? new Float64Array(size);
    limits.set(quantity, taken);
    taken[at] += amount;
  }

  function closeWeek(week: number): void {
    const after = snapshot(machine, needed);
    const added = addedBy(machine, needed, limits);
    const isTally = new Set(
      model.quantities.filter((one) => one.kind === 'tally').map((one) => one.id),
    );
    const changes = new Map(
      [...added].map(
        ([id, parts]) => [id, isTally.has(id) ? subtract(parts, tallied.get(id)) : parts] as const,
      ),
    );
    for (const outcome of outcomes) {
      const parts = shareOut(machine.space, outcome.value, {
        before,
        after,
        changes,
        tables: machine.tables,
      });
      for (const info of infos) {
        if (info.source !== outcome.id) continue;
        const cell = outcome.over === undefined ? 0 : machine.space.cellOf(outcome.over, info.cell);
        enter(byRule.get(info.id), parts, cell, week, weeks);
      }
    }
    tallied = new Map([...added].filter(([id]) => isTally.has(id)));
    before = after;
    limits.clear();
  }

  const finish = (): Ledger =>
    Object.fromEntries(
      [...byRule].map(([id, rules]) => [id, { byRule: Object.fromEntries(rules) }]),
    );
  return { finish, bounds, closeWeek };
}

function quantitiesIn(expression: Expression): readonly string[] {
  return allOf(expression).flatMap((part) => (part.kind === 'quantity' ? [part.id] : []));
}

function snapshot(machine: Machine, needed: ReadonlySet<string>): Snapshot {
  return new Map(
    [...needed].flatMap((id) => {
      const column = machine.quantities.get(id);
      return column === undefined
        ? []
        : [[id, { domain: column.domain, data: column.data.slice() }] as const];
    }),
  );
}

/** What each rule added to each needed quantity this week. */
function addedBy(
  machine: Machine,
  needed: ReadonlySet<string>,
  limits: ReadonlyMap<string, Float64Array>,
): Map<string, Parts> {
  const added = new Map<string, Map<string, Float64Array>>();
  for (const id of needed) added.set(id, new Map());
  for (const part of machine.parts) {
    for (const { quantity, amount } of part.contributions)
      added.get(quantity)?.set(part.rule.id, amount.data.slice());
  }
  for (const [quantity, amount] of limits) added.get(quantity)?.set(BOUNDS, amount.slice());
  return added;
}

function subtract(now: Parts, last: Parts | undefined): Parts {
  const rules = new Set([...now.keys(), ...(last?.keys() ?? [])]);
  return new Map(
    [...rules].map((rule) => {
      const a = now.get(rule);
      const b = last?.get(rule);
      const size = a?.length ?? b?.length ?? 0;
      return [
        rule,
        Float64Array.from({ length: size }, (_, at) => (a?.[at] ?? 0) - (b?.[at] ?? 0)),
      ];
    }),
  );
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

/**
 * Stocks that are kept twice, for weeks that the kernel goes through alone: this week's numbers are read
 * while next week's are written beside them, and then the two change places. A stock so moves in the very
 * loop that works out its change, although others still read what it was, and what the report sums over the
 * new numbers need not be summed again next week.
 */
import { makeColumn, type Column } from '../program/column';
import type { Machine } from '../machine';
import { loopOf, readsOf, weekOps, writesOf, type KernelOp } from './kernel-op';
import { touchedBy, type Resolve } from './references';
import { isStraight } from './straight';
import type { Loop } from './schedule';
import type { Twins } from './twins';

/** What a run comes to: before its first week, in each of its weeks, and after each of them. */
export interface Stages {
  readonly once: readonly KernelOp[];
  readonly week: readonly KernelOp[];
  readonly report: readonly KernelOp[];
}

export interface TurnedOver {
  readonly stages: Stages;
  readonly twins: Twins;
  /** What the stocks kept twice move by. */
  readonly changes: ReadonlySet<Column>;
}

/** The stages with the stocks' twins in them; without any twins where no stock can have one. */
export function turnedOver(machine: Machine): TurnedOver {
  const week = weekOps(machine);
  const twins = new Map(
    week
      .flatMap((op) => (op.kind === 'move' && canTurn(op.stock, week) ? [op.stock] : []))
      .map((stock) => [stock, makeColumn(machine, stock.domain)]),
  );
  const report = machine.report.ops.map((op) => withColumns(op, twins));
  const sums = new Map<Column | undefined, Extract<KernelOp, { kind: 'sum' }>>(
    report.flatMap((op) => (op.kind === 'sum' ? [[op.body, op] as const] : [])),
  );
  const first: KernelOp[] = [];
  const carried = new Map<Column, Column>();
  for (const op of week) {
    if (op.kind !== 'sum') continue;
    const next = sums.get(twins.get(op.body));
    if (next?.over !== op.over) continue;
    carried.set(op.out, next.out);
    first.push({ ...op, out: next.out });
  }
  const stages = {
    once: [...machine.once, ...first],
    week: week
      .filter((op) => op.kind !== 'sum' || !carried.has(op.out))
      .map((op) => withColumns(op, carried))
      .map((op) => (op.kind === 'move' ? { ...op, out: twins.get(op.stock) ?? op.stock } : op)),
    report,
  };
  const changes = new Set(
    week.flatMap((op) => (op.kind === 'move' && twins.has(op.stock) ? [op.change] : [])),
  );
  return { stages, twins, changes };
}

/** Whether every loop that touches a stock kept twice can reach it: only loops that are written out can. */
export function reachesTwins(loops: readonly Loop[], twins: Twins, resolve: Resolve): boolean {
  const both = new Set([...twins].flat());
  const reaches = (op: KernelOp): boolean =>
    touchedBy(op, resolve).some((column) => both.has(column));
  return loops.every(
    ({ domain, ops }) => !ops.some(reaches) || (domain !== undefined && isStraight(domain, ops)),
  );
}

/** Single numbers and organisations, and what is read in loops of their own, stay where they are. */
function canTurn(stock: Column, week: readonly KernelOp[]): boolean {
  const { perSlot, cells } = stock.domain;
  const alone = week.filter((op) => loopOf(op) === undefined);
  const touched = new Set(alone.flatMap((op) => [...readsOf(op), ...writesOf(op)]));
  return perSlot === 0 && cells > 1 && !touched.has(stock);
}

/** The operation with other columns in the place of some. */
function withColumns<Some extends KernelOp>(op: Some, others: ReadonlyMap<unknown, Column>): Some {
  const fields = Object.entries(op).map(([name, part]): readonly [string, unknown] => [
    name,
    others.get(part) ?? part,
  ]);
  return Object.fromEntries(fields) as Some; // the same fields, with columns for columns
}

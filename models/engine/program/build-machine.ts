/** Lays a model out for a number of lanes and compiles its active rules. */
import type { Model, Relation } from '../../rules/model';
import { readsOf } from '../../rules/reads';
import { makeColumn, type Column, type Frame } from './column';
import { compileRule } from './compile-rule';
import { spaceOf, type Domain, type Space } from './domain';
import type { SparseRows } from './op';
import { orderRules } from './order';
import { compileReport } from './report';
import type { Machine, Moment, Workshop } from '../machine';
import type { History } from './part';
import { makeSlots } from '../slots';

/** Id of the quantity that the engine keeps itself: how much of each organisation exists. */
export const EXISTENCE = 'existence';

export interface MachineRequest {
  readonly model: Model;
  /** A power of two. */
  readonly lanes: number;
  /** Ids of the rules that are switched off: they are not even compiled. */
  readonly off: ReadonlySet<string>;
  /** Ids of the rules whose strength may be other than 1: for the others it is left out. */
  readonly scaled: ReadonlySet<string>;
  readonly keepsLedger: boolean;
}

/** Builds a machine. The model must have passed its check. */
export function buildMachine({ model, lanes, off, scaled, keepsLedger }: MachineRequest): Machine {
  const space = spaceOf(model);
  const frame: Frame = { lanes, slots: slotsOf(space, lanes), columns: [] };
  const moment: Moment = { week: 0, seed: 0, firstRun: 0, central: true };
  const rules = orderRules(model).rules.filter((rule) => !off.has(rule.id));
  const column = (over: readonly string[]): Column => makeColumn(frame, space.domainOf(over));

  const quantities = new Map(
    model.quantities.map((quantity) => [quantity.id, column(quantity.over)]),
  );
  if (space.slotIndex !== undefined) quantities.set(EXISTENCE, column([space.slotIndex.id]));
  const stocks = model.quantities.filter((quantity) => quantity.kind === 'stock');
  const changes = new Map(stocks.map((stock) => [stock.id, column(stock.over)]));
  const parameters = new Map(
    rules.flatMap((rule) =>
      rule.parameters.map((p) => [`${rule.id}.${p.id}`, column([])] as const),
    ),
  );
  const levers = new Map(
    model.levers.map((lever) => [lever.id, column(lever.over === undefined ? [] : [lever.over])]),
  );
  const scheduled = new Map(model.eventKinds.map((kind) => [kind.id, column(kind.over)]));
  const shop: Workshop = {
    frame,
    space,
    moment,
    quantities,
    floors: new Map(
      model.quantities.flatMap(({ id, min }) => (min === undefined ? [] : [[id, min] as const])),
    ),
    parameters,
    levers,
    scheduled,
    tables: tablesOf(model, space, frame),
    relations: new Map(
      model.relations.map((relation) => [
        relation.id,
        { index: relation.index, rows: rowsOf(relation, space) },
      ]),
    ),
    histories: historiesOf(model, frame, quantities),
    once: [],
    weekly: [],
    known: new Map(),
    widened: new Map(),
  };
  const targets = new Map([...quantities, ...changes]);
  const parts = rules.map((rule) =>
    compileRule(shop, rule, targets, { keepsLedger, isScaled: scaled.has(rule.id) }),
  );
  const moved = new Set(rules.flatMap((rule) => rule.flows.map((flow) => flow.into)));
  const limits = new Map(
    stocks
      .filter(({ id, min, max }) => keepsLedger && moved.has(id) && (min ?? max) !== undefined)
      .map((stock) => [stock.id, column(stock.over)]),
  );
  const report = compileReport(shop, model);
  return { ...frame, ...shop, model, changes, moved, limits, parts, keepsLedger, report };
}

function slotsOf(space: Space, lanes: number) {
  const index = space.slotIndex;
  if (index?.slots === undefined) return undefined;
  const pool = index.cells.findIndex((cell) => cell.id === index.slots?.pool);
  return makeSlots(index.slots.capacity, index.cells.length, pool, lanes);
}

/** Values per named cell, laid out over a domain whose slot index has room for more; the rest is 0. */
export function laidOut(
  model: Model,
  domain: Domain,
  values: number | readonly number[],
): Float64Array {
  const named = model.indices.find((index) => index.slots !== undefined)?.cells.length ?? 0;
  const used = domain.perSlot === 0 ? domain.cells : named * domain.perSlot;
  const all = new Float64Array(domain.cells);
  for (let cell = 0; cell < used; cell += 1)
    all[cell] = typeof values === 'number' ? values : values[cell];
  return all;
}

function tablesOf(model: Model, space: Space, frame: Frame): ReadonlyMap<string, Column> {
  return new Map(
    model.tables.map((table) => {
      const domain = space.domainOf(table.over);
      const values = table.values.length === 1 ? table.values[0] : table.values;
      return [table.id, makeColumn(frame, domain, laidOut(model, domain, values))];
    }),
  );
}

function rowsOf(relation: Relation, space: Space): SparseRows {
  const size = space.sizeOf(relation.index);
  const rowStart = new Int32Array(size + 1);
  const links: { readonly column: number; readonly weight: number }[] = [];
  const index = space.indices.find((one) => one.id === relation.index);
  for (let row = 0; row < size; row += 1) {
    const cell = index?.cells[row];
    const named = cell === undefined ? {} : (relation.links[cell.id] ?? {});
    const sorted = Object.entries(named)
      .map(([id, weight]) => ({ column: space.cellOf(relation.index, id), weight }))
      .sort((a, b) => a.column - b.column);
    links.push(...sorted);
    rowStart[row + 1] = links.length;
  }
  return {
    rowStart,
    column: Int32Array.from(links, (link) => link.column),
    weight: Float64Array.from(links, (link) => link.weight),
  };
}

function historiesOf(
  model: Model,
  frame: Frame,
  quantities: ReadonlyMap<string, Column>,
): ReadonlyMap<string, History> {
  const longest = new Map<string, number>();
  for (const { id, weeks } of model.rules.flatMap((rule) => readsOf(rule).delayed)) {
    longest.set(id, Math.max(weeks, longest.get(id) ?? 0));
  }
  return new Map(
    [...longest].flatMap(([id, weeks]) => {
      const of = quantities.get(id);
      if (of === undefined) return [];
      const ring = Array.from({ length: weeks + 1 }, () => makeColumn(frame, of.domain));
      return [[id, { of, ring }] as const];
    }),
  );
}

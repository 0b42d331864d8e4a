/** Compiles a machine to WebAssembly: the same operations as the interpreter, to the bit, in fewer loops. */
import type { Driver } from '../driver';
import type { Machine, Reading } from '../machine';
import { makeColumn, spread, type Column } from '../program/column';
import type { Slots } from '../slots';
import { arranged } from './arrange';
import type { Context, Places } from './context';
import { drawFunction } from './emit-draw';
import { idleFunction } from './emit-idle';
import { loopFunction } from './emit-loop';
import { idleIn, type Idle } from './idle';
import { delayedFunction, keepFunction, parentFunction, shockFunction } from './emit-special';
import { withHeads, type HeadedLoop } from './heads';
import { keptColumns, ledgerColumns } from './kept';
import { makeLayout, VECTOR, type Layout } from './layout';
import { listsOf, type Lists } from './lists';
import { numberFunctions } from './numbers';
import type { Loop } from './schedule';
import { call, type Code } from './wasm/code';
import { action, makeLocals, moduleOf, type WasmFunction } from './wasm/module';
import { isAtOnce, type StraightLoop } from './straight';
import { outputsOf, throughBy, throughFunction, type Weekly } from './through';
import { placeTwins } from './twins';
import { instantiate, wasmMemory, type WasmMemory } from './wasm/web-assembly';

/** The stages of a run, by the names under which the module hands them out. */
const STAGES = ['settle', 'week', 'report'] as const;

/** The kernel of a machine; undefined where the runtime has no WebAssembly for us, or where it would not do as rules say. */
export function kernelOf(machine: Machine): Driver | undefined {
  if (addsToEnded(machine)) return undefined;
  const inUse = makeColumn(machine, machine.space.domainOf(slotIndexOf(machine)));
  const kept = new Set([inUse, ...keptColumns(machine)]);
  const { loops, resolve, stored, twins, changes } = arranged(machine, kept);

  const layout = makeLayout(machine.lanes);
  const places = placesOf(machine, layout);
  const twinPlaces = placeTwins(layout, twins, changes);
  const names = new Map<Column, string>();
  for (const { ring } of machine.histories.values()) for (const one of ring) layout.column(one);
  const context: Context = {
    lanes: machine.lanes,
    resolve,
    addressOf: (column) => layout.column(twinPlaces.ownerOf(column)),
    twins: twinPlaces,
    isStored: (column) => stored.has(column),
    tableOf: layout.table,
    nameOf(column) {
      const name = names.get(column) ?? String(names.size);
      names.set(column, name);
      return name;
    },
    active: { column: inUse, fixed: {} },
    places,
  };
  for (const column of kept) layout.column(column);
  const outputs = outputsOf(machine, layout);
  const idle = idleIn(loops, kept, resolve);
  const passed = idle && { ...idle, lists: listsOf(idle, layout) };
  const bytes = assemble(loops, context, passed, (stages) =>
    outputs === undefined ? [] : [throughFunction(machine, context, outputs, stages)],
  );
  const memory = wasmMemory(layout.size());
  const code = memory && instantiate(bytes, memory);
  if (memory === undefined || code === undefined) return undefined;
  furnish(machine, layout, memory, places, inUse);
  const enterMoment = enter(machine, memory, places);
  const driver = driverOf(machine, code, enterMoment);
  if (outputs === undefined) return driver;
  const run = { enter: enterMoment, through: code.through };
  return { ...driver, through: throughBy(machine, memory, context, outputs, run) };
}

/**
 * Whether a rule may add to an organisation that has ended, since it calls it by its name: what is added stands
 * there for those who read it by name too, while the kernel's loops pass over who has ended.
 */
function addsToEnded({ parts, weekly, space, slots }: Machine): boolean {
  const { slotIndex } = space;
  const acts = parts.flatMap(({ rule }) => rule.event?.acts ?? []);
  if (slotIndex === undefined || !acts.some(({ kind }) => kind === 'retire')) return false;
  const isOfOther = (slot: number | undefined): boolean =>
    slot !== undefined && slot !== slots?.pool;
  return weekly.some((op) => op.kind === 'add' && isOfOther(op.fixed[slotIndex.id]));
}

function slotIndexOf({ space }: Machine): readonly string[] {
  return space.slotIndex === undefined ? [] : [space.slotIndex.id];
}

function placesOf({ slots, lanes }: Machine, layout: Layout): Places {
  const words = layout.reserve(64);
  const ints = (slots?.capacity ?? 0) * 4;
  return {
    week: words,
    seed: words + 4,
    firstRun: words + 8,
    central: words + 12,
    rowsEnd: words + 16,
    touched: words + 20,
    rows: layout.reserve(ints),
    parent: layout.reserve(ints * lanes),
    lineage: layout.reserve(ints * lanes),
    keys: layout.reserve(2 * VECTOR),
  };
}

/** Idle cells, and where the others are listed. */
type Passed = Idle & { readonly lists: Lists };

function assemble(
  loops: readonly (readonly Loop[])[],
  context: Context,
  passed: Passed | undefined,
  more: (weekly: Weekly) => readonly WasmFunction[],
): Uint8Array<ArrayBuffer> {
  const functions: WasmFunction[] = [...numberFunctions()];
  const headed = loops.map(withHeads);
  const stages = headed.map((stage) =>
    stage.flatMap((loop): readonly Code[] => {
      const made = functionsOf(loop, context, passed);
      functions.push(...made);
      return made.map((_, at) => call(functions.length - made.length + at));
    }),
  );
  const [settle, week, report] = stages;
  const bodies = [settle, [week, context.twins.bringHome], report];
  const outer = bodies.map((body, at) => action(body, makeLocals(), STAGES[at]));
  return moduleOf([...functions, ...outer, ...more({ week, report, alone: aloneIn(headed) })]);
}

/** The only loop of the weeks and the report, if it is a short one, written out. */
function aloneIn([, week, report]: readonly (readonly HeadedLoop[])[]): StraightLoop | undefined {
  const [first, ...others] = [...week, ...report];
  if (first?.domain === undefined || others.length > 0) return undefined;
  const { domain, ops, head } = first;
  return isAtOnce(domain, ops) ? { domain, ops, head } : undefined;
}

/** The functions of a loop: idle cells are looked for before the first that passes them by. */
function functionsOf(
  loop: HeadedLoop,
  context: Context,
  passed: Passed | undefined,
): readonly WasmFunction[] {
  const { domain, ops } = loop;
  if (passed === undefined || domain === undefined || !passed.loops.includes(loop))
    return [functionOf(loop, context)];
  const own = loopFunction({ domain, ops }, context, passed.lists);
  return passed.loops[0] === loop ? [idleFunction(passed, context, passed.lists), own] : [own];
}

function functionOf({ domain, ops, head }: HeadedLoop, context: Context): WasmFunction {
  if (domain !== undefined) return loopFunction({ domain, ops, head }, context);
  const [op] = ops;
  switch (op.kind) {
    case 'draw':
      return drawFunction(op, context);
    case 'parent':
      return parentFunction(op, context);
    case 'shock':
      return shockFunction(op, context);
    case 'delayed':
      return delayedFunction(op, context);
    case 'keep':
      return keepFunction(op, context);
    default:
      throw new Error(`engine: ${op.kind} without a loop`);
  }
}

/** Gives columns, tables and slots their places in memory. */
function furnish(
  machine: Machine,
  layout: Layout,
  { buffer }: WasmMemory,
  places: Places,
  inUse: Column,
): void {
  const { lanes, slots } = machine;
  for (const [column, at] of layout.columns()) {
    column.data = new Float64Array(buffer, at, column.domain.cells * lanes);
    if (column.constant !== undefined) spread(column.constant, lanes, column.data);
  }
  for (const { at, values } of layout.tables()) {
    const there =
      values instanceof Int32Array
        ? new Int32Array(buffer, at, values.length)
        : new Float64Array(buffer, at, values.length);
    there.set(values);
  }
  if (slots === undefined) return;
  const size = slots.capacity * lanes;
  slots.active = inUse.data;
  slots.parent = new Int32Array(buffer, places.parent, size);
  slots.lineage = new Int32Array(buffer, places.lineage, size);
}

/** Brings the moment and the slots in use to where the code reads them. */
function enter(machine: Machine, { buffer }: WasmMemory, places: Places): () => void {
  const { moment, slots } = machine;
  const words = new Int32Array(buffer);
  let seen = -1;
  return () => {
    words[places.week / 4] = moment.week;
    words[places.seed / 4] = moment.seed;
    words[places.firstRun / 4] = moment.firstRun;
    words[places.central / 4] = moment.central ? 1 : 0;
    words[places.touched / 4] = 1;
    if (slots === undefined || slots.changes === seen) return;
    seen = slots.changes;
    let rows = 0;
    for (let slot = 0; slot < slots.high; slot += 1) {
      if (!isAnyIn(slots, slot)) continue;
      words[places.rows / 4 + rows] = slot;
      rows += 1;
    }
    words[places.rowsEnd / 4] = rows * 4;
  };
}

function isAnyIn({ active, lanes }: Slots, slot: number): boolean {
  for (let at = slot * lanes; at < (slot + 1) * lanes; at += 1) if (active[at] !== 0) return true;
  return false;
}

/** Clears what the week's code does not: it passes over who has left, and knows no splits and endings. */
function ledgerClearer(machine: Machine): () => void {
  const columns = ledgerColumns(machine);
  const contributions = machine.parts.flatMap((part) => part.contributions);
  let seen = -1;
  return () => {
    const changes = machine.slots?.changes ?? seen;
    if (changes !== seen) for (const { data } of columns) data.fill(0);
    seen = changes;
    for (const one of contributions) {
      if (one.byAct) one.amount.data.fill(0);
      one.byAct = false;
    }
  };
}

function driverOf(
  machine: Machine,
  code: Readonly<Record<string, () => void>>,
  enterMoment: () => void,
): Driver {
  const { settle, week, report } = code;
  const clearLedger = ledgerClearer(machine);
  return {
    machine,
    settle() {
      enterMoment();
      settle();
    },
    advance() {
      clearLedger();
      enterMoment();
      week();
    },
    reporter: (_: readonly Reading[]) => () => {
      enterMoment();
      report();
    },
  };
}

/** Writes one loop: its operations cell by cell, with what passes between them in registers. */
import type { Column } from '../program/column';
import type { Domain } from '../program/domain';
import { carryOut } from './carry-out';
import type { Context } from './context';
import { writesOf, type KernelOp } from './kernel-op';
import { DOUBLE } from './layout';
import { makeNest } from './nest';
import type { Loop } from './schedule';
import { isStraight, straightFunction } from './straight';
import { f64x2, i32, memory, type Code } from './wasm/code';
import { action, makeLocals, type WasmFunction } from './wasm/module';
import { store, type Writer } from './writer';

/** The function of a loop over the cells of a domain. */
export function loopFunction(
  { domain, ops }: Loop & { readonly domain: Domain },
  context: Context,
): WasmFunction {
  if (isStraight(domain, ops)) return straightFunction(domain, ops, context);
  const locals = makeLocals();
  const nest = makeNest(domain, context, locals);
  const before: Code[] = [];
  const body: Code[] = [];
  const writer: Writer = {
    ...nest,
    context,
    domain,
    position: () => undefined,
    lasting: () => undefined,
    take: (type) => locals.add(type),
    held: new Map(),
    push: (...code) => body.push(...code),
    addTo(target, value, fresh) {
      if (fresh) before.push(zero(context, target.column));
      const { at, offset } = nest.place(target);
      body.push(f64x2.store(at, offset, f64x2.add(f64x2.load(at, offset), value)));
    },
  };
  for (const op of ops) carryOut(writer, op);
  for (const column of writtenIn(domain, ops)) store(writer, column);
  return action([before, nest.around(body)], locals);
}

/** The columns that a loop fills cell by cell. */
export function writtenIn(domain: Domain, ops: readonly KernelOp[]): ReadonlySet<Column> {
  return new Set(ops.flatMap(writesOf).filter((column) => column.domain === domain));
}

function zero({ addressOf, lanes }: Context, column: Column): Code {
  const bytes = column.domain.cells * lanes * DOUBLE;
  return memory.fill(i32.of(addressOf(column)), 0, i32.of(bytes));
}

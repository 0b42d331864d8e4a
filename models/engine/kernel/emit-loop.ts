/** Writes one loop: its operations cell by cell, with what passes between them in registers. */
import type { Column } from '../program/column';
import type { Domain } from '../program/domain';
import { carryOut } from './carry-out';
import type { Context } from './context';
import type { Lists } from './lists';
import { DOUBLE, VECTOR } from './layout';
import { makeNest } from './nest';
import type { HeadedLoop } from './heads';
import { isStraight, straightFunction, writtenIn } from './straight';
import { f64x2, i32, local, memory, V128, type Code } from './wasm/code';
import { action, makeLocals, type WasmFunction } from './wasm/module';
import { keyOf, loaded, store, type Writer } from './writer';

/** The function of a loop over the cells of a domain; over those that are listed, if they are. */
export function loopFunction(
  { domain, ops, head }: HeadedLoop & { readonly domain: Domain },
  context: Context,
  lists?: Lists,
): WasmFunction {
  if (isStraight(domain, ops)) return straightFunction({ domain, ops, head }, context);
  const locals = makeLocals();
  const nest = makeNest(domain, context, locals, lists);
  const before: Code[] = [];
  const body: Code[] = [];
  const emptied = new Set<Column>();
  // What is the same all along an innermost loop comes from memory once; V8 would not see that, for the stores between.
  const steady = new Map<string, number>();
  const sums = new Map<string, number>();
  const [starts, ends]: readonly [Code[], Code[]] = [[], []];
  const writer: Writer = {
    ...nest,
    context,
    domain,
    position: () => undefined,
    lasting(reference, as) {
      if (!nest.isSteady(reference)) return undefined;
      const key = `${keyOf(writer, reference)} ${as} ${nest.pair()}`;
      const register = steady.get(key) ?? locals.add(V128);
      if (!steady.has(key)) {
        steady.set(key, register);
        starts.push(local.set(register, loaded(nest.place(reference), as)));
      }
      return register;
    },
    take: (type) => locals.add(type),
    walked: new Map(),
    held: new Map(),
    push: (...code) => body.push(...code),
    addTo(target, value, begins) {
      if (begins !== 'there' && !emptied.has(target.column))
        before.push(zero(context, target.column));
      emptied.add(target.column);
      const { at, offset } = nest.place(target);
      if (!nest.isSteady(target)) {
        body.push(f64x2.store(at, offset, f64x2.add(f64x2.load(at, offset), value)));
        return;
      }
      // What a whole innermost loop adds to goes to memory once.
      const key = `${keyOf(writer, target)} ${offset}`;
      const found = sums.get(key);
      const register = found ?? locals.add(V128);
      if (found === undefined) {
        sums.set(key, register);
        starts.push(local.set(register, f64x2.load(at, offset)));
        ends.push(f64x2.store(at, offset, local.get(register)));
      }
      body.push(local.set(register, f64x2.add(local.get(register), value)));
    },
  };
  const written = writtenIn(domain, ops);
  for (let pair = 0; pair < nest.pairs; pair += 1) {
    nest.turnTo(pair);
    writer.held.clear();
    for (const op of ops) carryOut(writer, op);
    for (const column of written) store(writer, column);
  }
  return action([before, nest.around(body, { before: starts, after: ends })], locals);
}

function zero({ addressOf, lanes }: Context, column: Column): Code {
  const { cells } = column.domain;
  if (cells > 1) return memory.fill(i32.of(addressOf(column)), 0, i32.of(cells * lanes * DOUBLE));
  // A fill is a call, which is long for a single number.
  return Array.from({ length: lanes / 2 }, (_, pair) =>
    f64x2.store(i32.of(addressOf(column)), pair * VECTOR, f64x2.of(0)),
  );
}

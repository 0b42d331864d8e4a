/** Writes the sums over linked cells. */
import type { KernelOp } from './kernel-op';
import { DOUBLE, VECTOR } from './layout';
import { f64x2, i32, I32, local, V128, whilst, type Code } from './wasm/code';
import { hold, isKeptTwice, type Place, type Writer } from './writer';

type Linked = Extract<KernelOp, { kind: 'linked' }>;

/** For the cell at hand, the weighted sum over the cells it is linked to. */
export function linked(writer: Writer, op: Linked): void {
  const row = writer.position(op.over);
  const links = linksOf(writer, op);
  if (row === undefined) {
    const sums = writer.walked.get(op) ?? walkLinks(writer, op, links);
    writer.walked.set(op, sums);
    hold(writer, op.out, local.get(sums[writer.pair()]));
  } else hold(writer, op.out, addLinks(writer, op, links, row));
}

/** The links of a row that is known, one after the other. */
function addLinks(writer: Writer, { rows, body }: Linked, links: Links, row: number): Code {
  const { at, offset } = links.place;
  // 0 + x is x but for −0, which a stock kept twice never is.
  const isPlain = isKeptTwice(writer, body);
  let sofar: Code | undefined;
  for (let link = rows.rowStart[row]; link < rows.rowStart[row + 1]; link += 1) {
    const number = f64x2.load(at, offset + links.offsets[link]);
    const weight = rows.weight[link];
    const weighted = weight === 1 ? number : f64x2.mul(f64x2.of(weight), number);
    const starts = sofar === undefined && isPlain && weight === 1;
    sofar = starts ? weighted : f64x2.add(sofar ?? f64x2.of(0), weighted);
  }
  return sofar ?? f64x2.of(0);
}

interface Links {
  /** The numbers of the first cell on the relation's index. */
  readonly place: Place;
  /** Bytes from there to each link's numbers. */
  readonly offsets: Int32Array;
}

function linksOf(writer: Writer, { body, rows, over }: Linked): Links {
  const { context } = writer;
  const reference = context.resolve(body);
  const cells = over in reference.fixed ? 0 : (reference.column.domain.strides.get(over) ?? 0);
  const stride = cells * context.lanes * DOUBLE;
  return {
    place: writer.place(reference, over),
    offsets: rows.column.map((cell) => cell * stride),
  };
}

/** The walk over the links of whatever row the loop is at, once for all lanes; gives the registers of their sums. */
function walkLinks(writer: Writer, op: Linked, links: Links): readonly number[] {
  const { context } = writer;
  const { rows, over } = op;
  const [at, end, offset] = [writer.take(I32), writer.take(I32), writer.take(I32)];
  const sums = Array.from({ length: writer.pairs }, () => writer.take(V128));
  const stages = [weighed(writer, rows, at), inUse(writer, op, at)];
  const adds = sums.map((sum, pair): Code => {
    const from = i32.add(links.place.at, local.get(offset));
    const number = f64x2.load(from, links.place.offset + pair * VECTOR);
    const counts = stages.reduce((sofar, { pass }) => pass(sofar, pair), number);
    return local.set(sum, f64x2.add(local.get(sum), counts));
  });
  const starts = context.tableOf(rows.rowStart.map((link) => link * 4));
  const row = writer.tablePointer(over);
  writer.push(
    sums.map((sum) => local.set(sum, f64x2.of(0))),
    local.set(at, i32.load(row, starts)),
    local.set(end, i32.load(row, starts + 4)),
    whilst(i32.ltS(local.get(at), local.get(end)), [
      local.set(offset, i32.load(local.get(at), context.tableOf(links.offsets))),
      stages.map(({ begin }) => begin),
      adds,
      local.set(at, i32.add(local.get(at), i32.of(4))),
    ]),
  );
  return sums;
}

/** What becomes of the numbers that a link leads to: something for all lanes, and then for each vector of them. */
interface Stage {
  readonly begin: Code;
  readonly pass: (number: Code, pair: number) => Code;
}

const NOTHING: Stage = { begin: [], pass: (number) => number };

/** Multiplies by the weight of the link, where any has another than 1. */
function weighed({ context, take }: Writer, { weight }: Linked['rows'], at: number): Stage {
  if (weight.every((one) => one === 1)) return NOTHING;
  const register = take(V128);
  const twice = i32.add(local.get(at), local.get(at));
  return {
    begin: local.set(register, f64x2.loadSplat(twice, context.tableOf(weight))),
    pass: (number) => f64x2.mul(local.get(register), number),
  };
}

/** Leaves the lanes that have the slot that a link leads to, where it leads to one. */
function inUse(
  { context, domain, take, place }: Writer,
  { rows, over }: Linked,
  at: number,
): Stage {
  if (domain.perSlot === 0 || over !== domain.over[0]) return NOTHING;
  const slotBytes = context.lanes * DOUBLE;
  const slots = context.tableOf(rows.column.map((cell) => cell * slotBytes));
  const { at: base, offset } = place(context.active, over);
  const slot = take(I32);
  return {
    begin: local.set(slot, i32.load(local.get(at), slots)),
    pass(number, pair) {
      const active = f64x2.load(i32.add(base, local.get(slot)), offset + pair * VECTOR);
      return f64x2.and(number, f64x2.ne(active, f64x2.of(0)));
    },
  };
}

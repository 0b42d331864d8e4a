/** Writes the sums over linked cells. */
import type { KernelOp } from './kernel-op';
import { DOUBLE } from './layout';
import { f64x2, i32, I32, local, V128, whilst, type Code } from './wasm/code';
import { hold, isKeptTwice, type Place, type Writer } from './writer';

type Linked = Extract<KernelOp, { kind: 'linked' }>;

/** For the cell at hand, the weighted sum over the cells it is linked to. */
export function linked(writer: Writer, op: Linked): void {
  const row = writer.position(op.over);
  const links = linksOf(writer, op);
  const sum = writer.take(V128);
  if (row === undefined) walkLinks(writer, op, links, sum);
  else addLinks(writer, op, links, sum, row);
  hold(writer, op.out, local.get(sum));
}

/** The links of a row that is known, one after the other. */
function addLinks(writer: Writer, { rows, body }: Linked, links: Links, sum: number, row: number) {
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
  writer.push(local.set(sum, sofar ?? f64x2.of(0)));
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

/** The walk over the links of whatever row the loop is at. */
function walkLinks(writer: Writer, { rows, over }: Linked, links: Links, sum: number): void {
  const { context, domain } = writer;
  const [at, end, offset] = [writer.take(I32), writer.take(I32), writer.take(I32)];
  const number = f64x2.load(i32.add(links.place.at, local.get(offset)), links.place.offset);
  const isWeighted = rows.weight.some((one) => one !== 1);
  const weights = isWeighted ? context.tableOf(rows.weight) : 0;
  const weighted = isWeighted
    ? f64x2.mul(f64x2.loadSplat(i32.add(local.get(at), local.get(at)), weights), number)
    : number;
  const isBySlot = domain.perSlot > 0 && over === domain.over[0];
  const counts = isBySlot ? f64x2.and(weighted, linkInUse(writer, rows.column, at)) : weighted;
  const starts = context.tableOf(rows.rowStart.map((link) => link * 4));
  const row = writer.tablePointer(over);
  writer.push(
    local.set(sum, f64x2.of(0)),
    local.set(at, i32.load(row, starts)),
    local.set(end, i32.load(row, starts + 4)),
    whilst(i32.ltS(local.get(at), local.get(end)), [
      local.set(offset, i32.load(local.get(at), context.tableOf(links.offsets))),
      local.set(sum, f64x2.add(local.get(sum), counts)),
      local.set(at, i32.add(local.get(at), i32.of(4))),
    ]),
  );
}

/** All ones in the lanes that have the slot that a link leads to. */
function linkInUse(writer: Writer, column: Int32Array, at: number): Code {
  const { context, domain } = writer;
  const slotBytes = context.lanes * DOUBLE;
  const slots = context.tableOf(column.map((cell) => cell * slotBytes));
  const { at: base, offset } = writer.place(context.active, domain.over[0]);
  const active = f64x2.load(i32.add(base, i32.load(local.get(at), slots)), offset);
  return f64x2.ne(active, f64x2.of(0));
}

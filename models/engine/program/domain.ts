/**
 * Where numbers live: a domain is the set of cells spanned by some of the model's indices, in one fixed
 * order with the slot index outermost, so that the slots in use are a prefix of every column.
 */
import type { Index, Model } from '../../rules/model';

export interface Domain {
  /** Ids of the indices, in the model's fixed order. */
  readonly over: readonly string[];
  /** Size of each of them. */
  readonly sizes: readonly number[];
  /** Product of the sizes; 1 for the nation. */
  readonly cells: number;
  /** Cells from one position to the next on each index. */
  readonly strides: ReadonlyMap<string, number>;
  /** Cells per slot, or 0 when the domain has no slot index. */
  readonly perSlot: number;
}

export interface Space {
  /** The model's indices, the slot index first. */
  readonly indices: readonly Index[];
  readonly slotIndex: Index | undefined;
  readonly domainOf: (over: Iterable<string>) => Domain;
  readonly sizeOf: (index: string) => number;
  readonly cellOf: (index: string, id: string) => number;
}

/** The number of cells of an index: its slots, or the cells that it names. */
function sizeOfIndex(index: Index): number {
  return index.slots === undefined ? index.cells.length : index.slots.capacity;
}

/** The space of a model. */
export function spaceOf(model: Model): Space {
  const indices = [...model.indices].sort(
    (a, b) => Number(b.slots !== undefined) - Number(a.slots !== undefined),
  );
  const sizes = new Map(indices.map((index) => [index.id, sizeOfIndex(index)]));
  const cells = new Map(
    indices.map((index) => [index.id, new Map(index.cells.map((cell, at) => [cell.id, at]))]),
  );
  const known = new Map<string, Domain>();
  const slotIndex = indices.find((index) => index.slots !== undefined);

  function domainOf(over: Iterable<string>): Domain {
    const wanted = new Set(over);
    const ids = indices.map((index) => index.id).filter((id) => wanted.has(id));
    const key = ids.join(' ');
    const found = known.get(key);
    if (found !== undefined) return found;
    const its = ids.map((id) => sizes.get(id) ?? 1);
    const total = its.reduce((product, size) => product * size, 1);
    const hasSlots = ids.length > 0 && ids[0] === slotIndex?.id;
    const domain = {
      over: ids,
      sizes: its,
      cells: total,
      strides: stridesOf(ids, its),
      perSlot: hasSlots ? total / its[0] : 0,
    };
    known.set(key, domain);
    return domain;
  }

  return {
    indices,
    slotIndex,
    domainOf,
    sizeOf: (index) => sizes.get(index) ?? 0,
    cellOf: (index, id) => cells.get(index)?.get(id) ?? -1,
  };
}

function stridesOf(over: readonly string[], sizes: readonly number[]): ReadonlyMap<string, number> {
  const strides = new Map<string, number>();
  let stride = 1;
  for (let axis = over.length - 1; axis >= 0; axis -= 1) {
    strides.set(over[axis], stride);
    stride *= sizes[axis];
  }
  return strides;
}

/** Position within `domain` of the cell that has the given position on each index of the domain. */
export function offsetOf(domain: Domain, position: (index: string) => number): number {
  let offset = 0;
  domain.over.forEach((index, at) => {
    offset = offset * domain.sizes[at] + position(index);
  });
  return offset;
}

/** Calls `visit` for every cell of the domain with its offset and its position on each index. */
export function eachCell(
  domain: Domain,
  visit: (offset: number, position: (index: string) => number) => void,
): void {
  const at = domain.sizes.map(() => 0);
  const position = (index: string): number => at[domain.over.indexOf(index)];
  for (let offset = 0; offset < domain.cells; offset += 1) {
    visit(offset, position);
    for (let axis = at.length - 1; axis >= 0; axis -= 1) {
      at[axis] += 1;
      if (at[axis] < domain.sizes[axis]) break;
      at[axis] = 0;
    }
  }
}

/** The position on each index of the domain's cell with this offset. */
export function positionIn(domain: Domain, offset: number): (index: string) => number {
  const at = new Map<string, number>();
  let left = offset;
  for (let axis = domain.over.length - 1; axis >= 0; axis -= 1) {
    at.set(domain.over[axis], left % domain.sizes[axis]);
    left = Math.floor(left / domain.sizes[axis]);
  }
  return (index) => at.get(index) ?? -1;
}

/** For every cell of `wide`, the cell of `narrow` (some of its indices, others fixed) that it falls on. */
export function projection(
  wide: Domain,
  narrow: Domain,
  fixed: (index: string) => number | undefined = () => undefined,
): Int32Array {
  const map = new Int32Array(wide.cells);
  eachCell(wide, (offset, position) => {
    map[offset] = offsetOf(narrow, (index) => fixed(index) ?? position(index));
  });
  return map;
}

const fallen = new WeakMap<Domain, Map<Domain, Int32Array>>();

/** The same without fixed indices, worked out once for two domains; nobody may change it. */
export function fallsOn(wide: Domain, narrow: Domain): Int32Array {
  const ofWide = fallen.get(wide) ?? new Map<Domain, Int32Array>();
  fallen.set(wide, ofWide);
  const map = ofWide.get(narrow) ?? projection(wide, narrow);
  ofWide.set(narrow, map);
  return map;
}

/** Gives everything that the kernel keeps in memory its place. */
import type { Column } from '../program/column';

/** Bytes of a double. */
export const DOUBLE = 8;

/** Bytes of two doubles abreast. */
export const VECTOR = 16;

/** Vectors are read fastest where they lie on multiples of their size; so do cache lines. */
const ALIGNMENT = 64;

/**
 * Numbers a page apart take each other's place in the nearest cache. Columns over the same cells would all lie so
 * where those fill whole pages, as pairs of 40 organisations and 32 states do, so after a page of them there is a gap.
 */
const PAGE = 4096;

export interface Layout {
  /** A place for so many bytes. */
  readonly reserve: (bytes: number) => number;
  /** A place that will hold these numbers; the same for the same numbers. */
  readonly table: (values: Int32Array | Float64Array) => number;
  readonly tables: () => readonly {
    readonly at: number;
    readonly values: Int32Array | Float64Array;
  }[];
  /** The column's place, reserved when it is first asked for. */
  readonly column: (column: Column) => number;
  readonly columns: () => ReadonlyMap<Column, number>;
  /** Bytes reserved so far. */
  readonly size: () => number;
}

export function makeLayout(lanes: number): Layout {
  let end = 0;
  const columns = new Map<Column, number>();
  const tables = new Map<
    string,
    { readonly at: number; readonly values: Int32Array | Float64Array }
  >();

  function reserve(bytes: number): number {
    const at = end;
    end += Math.ceil(bytes / ALIGNMENT) * ALIGNMENT + (bytes < PAGE ? 0 : ALIGNMENT);
    return at;
  }

  return {
    reserve,
    table(values) {
      const key = `${values.BYTES_PER_ELEMENT} ${values.join(' ')}`;
      const found = tables.get(key) ?? { at: reserve(values.byteLength), values };
      tables.set(key, found);
      return found.at;
    },
    tables: () => [...tables.values()],
    column(column) {
      const at = columns.get(column) ?? reserve(column.domain.cells * lanes * DOUBLE);
      columns.set(column, at);
      return at;
    },
    columns: () => columns,
    size: () => end,
  };
}

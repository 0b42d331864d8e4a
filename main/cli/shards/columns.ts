/** Columns of numbers as text that keeps every bit, on machines of either byte order. */
import type { Columns } from '../../../models/index';

/** Columns by name, each as base64 of its doubles, little end first. */
export type WrittenColumns = Readonly<Record<string, string>>;

const BYTES = 8;

/** Columns as text. */
export function writeColumns(columns: Columns): WrittenColumns {
  return Object.fromEntries(Object.entries(columns).map(([id, column]) => [id, write(column)]));
}

/** Columns from text; undefined where the text holds no whole number of doubles. */
export function readColumns(written: WrittenColumns): Columns | undefined {
  const entries = Object.entries(written).map(([id, text]) => [id, read(text)] as const);
  if (entries.some(([, column]) => column === undefined)) return undefined;
  return Object.fromEntries(entries.flatMap(([id, column]) => (column ? [[id, column]] : [])));
}

function write(column: Float64Array): string {
  const bytes = Buffer.alloc(column.length * BYTES);
  for (const [at, value] of column.entries()) bytes.writeDoubleLE(value, at * BYTES);
  return bytes.toString('base64');
}

function read(text: string): Float64Array | undefined {
  const bytes = Buffer.from(text, 'base64');
  if (bytes.length % BYTES !== 0) return undefined;
  return Float64Array.from({ length: bytes.length / BYTES }, (_, at) =>
    bytes.readDoubleLE(at * BYTES),
  );
}

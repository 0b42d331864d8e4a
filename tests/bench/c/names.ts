/** What things are called in the printed C, and where a number lies in its column. */
import type { Column } from '../../../models/engine/program/column';
import type { Domain } from '../../../models/engine/program/domain';
import type { Reference, Resolve } from '../../../models/engine/kernel/references';

export interface Names {
  readonly resolve: Resolve;
  /** Whether a column is an array, as all constants are; the others are variables of the loop that works them out. */
  readonly isStored: (column: Column) => boolean;
  readonly of: (column: Column) => string;
  /** Every column that has been named, with its name. */
  readonly all: () => readonly (readonly [Column, string])[];
}

/** Names given in the order in which they are first asked for. */
export function makeNames(resolve: Resolve, stored: ReadonlySet<Column>): Names {
  const known = new Map<Column, string>();
  return {
    resolve,
    isStored: (column) => column.constant !== undefined || stored.has(column),
    of(column) {
      const name = known.get(column) ?? `c${String(known.size)}`;
      known.set(column, name);
      return name;
    },
    all: () => [...known],
  };
}

/** A number as C reads it, to the bit. */
export function literal(value: number): string {
  if (value === Infinity) return 'INFINITY';
  if (value === -Infinity) return '(-INFINITY)';
  const text = String(value);
  const whole = /[.e]/.test(text) ? text : `${text}.0`;
  return value < 0 ? `(${whole})` : whole;
}

/** The variable that counts along an index in loops over this domain. */
export function counter(domain: Domain, index: string): string {
  return `i${String(domain.over.indexOf(index))}`;
}

/** Where a reference lies for the cell at hand of a loop, with one index at another position if given. */
export function cellOf(
  { column, fixed }: Reference,
  loop: Domain,
  elsewhere: Readonly<Record<string, string>> = {},
): string {
  const terms = [...column.domain.strides].map(([index, stride]) => {
    const at = index in fixed ? String(fixed[index]) : (elsewhere[index] ?? counter(loop, index));
    return stride === 1 ? at : `${at} * ${String(stride)}`;
  });
  return terms.length === 0 ? '0' : terms.join(' + ');
}

/** A column's number at the cell at hand, as it stands: an element of an array, or a variable. */
export function numberAt(names: Names, reference: Reference, loop: Domain): string {
  const name = names.of(reference.column);
  return names.isStored(reference.column) ? `${name}[${cellOf(reference, loop)}]` : name;
}

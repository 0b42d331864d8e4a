/** Short ways of writing marks and zones of a lever. */
import type { Evidence } from '../../rules/rule';
import type { LeverMark, LeverZone } from '../../rules/model';

/** What really happened: the value, a label, where it comes from, and the ISO date if there was one. */
export function mark(
  value: number,
  label: string,
  source: Pick<Evidence, 'cite'>,
  date?: string,
): LeverMark {
  const known = { value, label, source: source.cite };
  return date === undefined ? known : { date, ...known };
}

/** A named stretch of a lever's range, both ends included. */
export function zone(from: number, to: number, label: string): LeverZone {
  return { from, to, label };
}

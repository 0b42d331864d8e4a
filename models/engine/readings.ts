/** The readings that somebody asked for. */
import type { Machine, Reading } from './machine';

/** The machine's readings of the wanted series, in the model's order; all when undefined. */
export function readingsOf(
  { report }: Machine,
  wanted: readonly string[] | undefined,
): readonly Reading[] {
  if (wanted === undefined) return report.readings;
  const ids = new Set(wanted);
  return report.readings.filter(({ id }) => ids.has(id));
}

/** The two of a class who disagree most. */
import { SAME_SHARE } from '../compare';
import type { StudentRow } from './student';

/** Two rows, and how far they are apart. */
export interface Apart {
  readonly a: StudentRow;
  readonly b: StudentRow;
  /** Root mean square of the differences, each in standard deviations of the class; at least 0. */
  readonly distance: number;
  /** The series that sets them apart most. */
  readonly most: string;
}

/**
 * The pair with the largest distance over all series that every row has a value of. Each difference is divided by
 * the class's standard deviation, so that no outcome counts more for having larger numbers. Undefined for fewer than
 * two rows, or where all are alike. An outcome in which the class hardly differs (by less than half a per cent) counts only
 * where there is no other: a difference of nothing would else be as large as any.
 */
export function furthestApart(rows: readonly StudentRow[]): Apart | undefined {
  const series = Object.keys(rows[0]?.values ?? {}).filter((id) =>
    rows.every(({ values }) => values[id] !== undefined && Number.isFinite(values[id])),
  );
  const spread = series
    .map((id) => ({ id, ...spreadOf(rows.map(({ values }) => values[id] ?? 0)) }))
    .filter(({ deviation }) => deviation > 0);
  const apart = spread.filter(({ deviation, mean }) => deviation > Math.abs(mean) * SAME_SHARE);
  const measured = apart.length > 0 ? apart : spread;
  let best: Apart | undefined;
  for (const [at, a] of rows.entries()) {
    for (const b of rows.slice(at + 1)) {
      let sum = 0;
      let most = { id: '', size: -1 };
      for (const { id, deviation } of measured) {
        const size = Math.abs((a.values[id] ?? 0) - (b.values[id] ?? 0)) / deviation;
        sum += size * size;
        if (size > most.size) most = { id, size };
      }
      const distance = Math.sqrt(sum / Math.max(1, measured.length));
      if (distance > (best?.distance ?? 0)) best = { a, b, distance, most: most.id };
    }
  }
  return best;
}

function spreadOf(given: readonly number[]): {
  readonly mean: number;
  readonly deviation: number;
} {
  // Sorted, so that the last bit is the same in whatever order the files come.
  const values = [...given].sort((a, b) => a - b);
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const squares = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  const deviation = Math.sqrt(squares / Math.max(1, values.length));
  // Rounding alone is no difference of opinion.
  return { mean, deviation: deviation <= Math.abs(mean) * 1e-12 ? 0 : deviation };
}

/** A prediction as it is drawn: points joined by straight lines. */

/** A point of a drawn curve; weeks count from 0, the value is in the unit of the series. */
export interface DrawnPoint {
  readonly week: number;
  readonly value: number;
}

/** The curve's value in every week from its first point to its last, elsewhere not a number. Points in the order of weeks. */
export function drawnColumn(points: readonly DrawnPoint[], weeks: number): Float64Array {
  const column = new Float64Array(weeks).fill(Number.NaN);
  points.forEach((point, at) => {
    const before = points[at - 1] ?? point;
    const span = Math.max(1, point.week - before.week);
    for (let week = before.week; week <= point.week && week < weeks; week += 1)
      column[week] = before.value + ((point.value - before.value) * (week - before.week)) / span;
  });
  return column;
}

/**
 * The points after a stroke from one point to another: every week between the two lies on the stroke, the others
 * stay. Weeks before `from`, where the prediction begins, are left alone.
 */
export function withStroke(
  points: readonly DrawnPoint[],
  from: number,
  start: DrawnPoint,
  end: DrawnPoint,
): readonly DrawnPoint[] {
  const [left, right] = start.week <= end.week ? [start, end] : [end, start];
  const low = Math.max(from + 1, left.week);
  const outside = points.filter(({ week }) => week < low || week > right.week);
  const length = Math.max(1, right.week - left.week);
  const stroke = Array.from({ length: Math.max(0, right.week - low + 1) }, (_, at) => ({
    week: low + at,
    value: left.value + ((right.value - left.value) * (low + at - left.week)) / length,
  }));
  return [...outside, ...stroke].sort((a, b) => a.week - b.week);
}

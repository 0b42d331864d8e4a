/** Calibration: the share of counted months that lie below each quantile of their forecast. */
import type { BackTestPlace } from '../../../models/index';

/** Quantiles that a forecast names, in rising order. */
export const quantiles = [
  { id: 'p5', share: 0.05 },
  { id: 'p25', share: 0.25 },
  { id: 'p50', share: 0.5 },
  { id: 'p75', share: 0.75 },
  { id: 'p95', share: 0.95 },
] as const;

/** One share (0 to 1) for each quantile, over all months of all places; not numbers without any month. */
export function sharesBelow(places: readonly BackTestPlace[]): readonly number[] {
  const months = places.reduce((count, { observed }) => count + observed.length, 0);
  return quantiles.map(({ id }) => {
    const below = places.reduce(
      (count, place) =>
        count + place.observed.filter((value, at) => value < (place[id][at] ?? 0)).length,
      0,
    );
    return below / months;
  });
}

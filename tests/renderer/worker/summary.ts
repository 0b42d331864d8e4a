/** Answers of a keeper, of zeros, for those who look only at what is in them. */
import type { Bands, PairedDifference } from '../../../models/index';
import type { Asked, Summary } from '../../../renderer/worker/task';

/** Just what was asked, over four weeks. */
export function summaryOf({ series, summed }: Asked): Summary {
  const bands = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, someBands()]));
  const pairs = Object.fromEntries(summed.map((id) => [id, someDifference()]));
  return {
    runs: 8,
    bands: bands(series),
    monthly: {},
    totals: bands(summed),
    differences: pairs,
    totalDifferences: pairs,
  };
}

function someBands(): Bands {
  const column = new Float64Array(4);
  return { p5: column, p25: column, p50: column, p75: column, p95: column };
}

function someDifference(): PairedDifference {
  const share = new Float64Array(4);
  return { bands: someBands(), probabilityBelow: share, probabilityAbove: share };
}

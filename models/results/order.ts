/** What stands where when numbers are put in rising order, found without sorting all of them. */

/** So many numbers or fewer are sorted: that is as quick. */
const FEW = 32;
/** Equally wide bins between the lowest number and the highest. */
const BINS = 256;
/** Longest stretch that is sorted by moving one number after another. */
const SHORT = 16;

// Written anew by every call; fresh ones would take longer than the work.
const counts = new Int32Array(BINS);
const starts = new Int32Array(BINS);
let sought = new Float64Array(0);
let bins = new Uint8Array(0);

/**
 * The numbers that stand at `places` when all are in rising order, exactly (but for the sign of a zero) as
 * `Float64Array.prototype.sort` puts them; not a number at a place where there is none. The places count from 0 and
 * rise, or stay. `values` may be left in another order.
 */
export function inOrder(values: Float64Array, places: readonly number[]): readonly number[] {
  const { length } = values;
  let low = Infinity;
  let high = -Infinity;
  let isNumbers = true;
  for (let index = 0; index < length; index += 1) {
    const value = values[index];
    if (value < low) low = value;
    if (value > high) high = value;
    if (Number.isNaN(value)) isNumbers = false;
  }
  const scale = (BINS - 1) / (high - low);
  if (length <= FEW || !isNumbers || !Number.isFinite(high - low) || !Number.isFinite(scale)) {
    values.sort();
    return places.map((place) => values[place] ?? Number.NaN);
  }
  count(values, low, scale);
  return pick(values, places);
}

/** Puts every number into its bin, and says how many there are in each. Bins rise with the numbers. */
function count(values: Float64Array, low: number, scale: number): void {
  const { length } = values;
  if (bins.length < length) {
    bins = new Uint8Array(length);
    sought = new Float64Array(length);
  }
  counts.fill(0);
  for (let index = 0; index < length; index += 1) {
    const bin = Math.trunc((values[index] - low) * scale);
    bins[index] = bin;
    counts[bin] = counts[bin] + 1;
  }
}

/** Sorts the bins that hold one of the places, and no others. */
function pick(values: Float64Array, places: readonly number[]): readonly number[] {
  starts.fill(-1);
  const binOf: number[] = [];
  const within: number[] = [];
  let below = 0;
  let bin = 0;
  let room = 0;
  for (const place of places) {
    while (below + counts[bin] <= place) {
      below += counts[bin];
      bin += 1;
    }
    if (starts[bin] === -1) {
      starts[bin] = room;
      room += counts[bin];
    }
    binOf.push(bin);
    within.push(place - below);
  }
  const { length } = values;
  for (let index = 0; index < length; index += 1) {
    const at = starts[bins[index]];
    if (at < 0) continue;
    sought[at] = values[index];
    starts[bins[index]] = at + 1;
  }
  // The starts have moved to the ends.
  let sorted = -1;
  return binOf.map((own, at) => {
    const end = starts[own];
    const start = end - counts[own];
    if (own !== sorted) sortStretch(start, end);
    sorted = own;
    return sought[start + within[at]] ?? Number.NaN;
  });
}

function sortStretch(start: number, end: number): void {
  if (end - start > SHORT) {
    // Often most runs say the same, such as nothing at all.
    const stretch = sought.subarray(start, end);
    if (stretch.some((value) => value !== stretch[0])) stretch.sort();
    return;
  }
  for (let index = start + 1; index < end; index += 1) {
    const value = sought[index];
    let to = index;
    for (; to > start && sought[to - 1] > value; to -= 1) sought[to] = sought[to - 1];
    sought[to] = value;
  }
}

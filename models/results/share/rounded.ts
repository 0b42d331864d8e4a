/** Parts of a sum as they are printed: rounded so that what is read adds up to the sum that is read. */

/**
 * `parts` rounded to `decimals` (0 to 9), each up or down, so that they add up to their sum rounded likewise. Those
 * that are furthest from their rounded form give way first, then the earlier one. Numbers that are not finite are left
 * as they are, and so are all others then.
 */
export function roundedToSum(parts: readonly number[], decimals: number): readonly number[] {
  let unit = 1;
  for (let at = 0; at < decimals; at += 1) unit *= 10;
  const scaled = parts.map((part) => part * unit);
  const total = Math.round(scaled.reduce((sum, part) => sum + part, 0));
  const rounded = scaled.map((part) => Math.round(part));
  let missing = total - rounded.reduce((sum, part) => sum + part, 0);
  if (!Number.isFinite(missing)) return parts;
  const step = Math.sign(missing);
  // What is still to be given to a part, in the direction of what is missing.
  const owed = scaled.map((part, at) => ({ at, by: (part - (rounded[at] ?? 0)) * step }));
  for (const { at } of owed.toSorted((a, b) => b.by - a.by || a.at - b.at)) {
    if (missing === 0) break;
    rounded[at] = (rounded[at] ?? 0) + step;
    missing -= step;
  }
  // Without the sign of a zero, which would be read as a minus.
  return rounded.map((part) => part / unit + 0);
}

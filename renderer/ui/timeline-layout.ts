/** Where the marks of a timeline stand: none over another, as few rows as will do. */

/** Anything that takes up a stretch of the track. */
export interface Stretch {
  /** Left edge in pixels. */
  readonly left: number;
  /** Width in pixels. */
  readonly width: number;
}

/** Row of each stretch, 0 the first, in the order given; each goes into the first row with room. */
export function rowsOf(stretches: readonly Stretch[], gap: number): readonly number[] {
  const order = stretches.map((_, index) => index);
  order.sort((a, b) => (stretches[a]?.left ?? 0) - (stretches[b]?.left ?? 0) || a - b);
  const ends: number[] = [];
  const rows: number[] = [];
  for (const index of order) {
    const stretch = stretches[index];
    if (stretch === undefined) continue;
    const free = ends.findIndex((end) => end + gap <= stretch.left);
    const row = free === -1 ? ends.length : free;
    ends[row] = stretch.left + stretch.width;
    rows[index] = row;
  }
  return rows;
}

/** Width of a mark with words, in pixels at normal text size, without measuring: cut at `most`. */
export function markWidth(label: string, most: number): number {
  return label === '' ? 26 : Math.min(most, 34 + label.length * 6.9);
}

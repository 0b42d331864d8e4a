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

/** Width of words on the axis, in pixels at normal text size, without measuring. */
export function axisWordsWidth(label: string): number {
  return 12 + label.length * 6.6;
}

/** Which way the words of the handle lie, so that they stay on the track. `share`: where it stands, 0 to 1. */
export function sideOf(share: number): 'start' | 'middle' | 'end' {
  if (share < 0.08) return 'start';
  return share > 0.92 ? 'end' : 'middle';
}

/** What the words of the handle at `left` lie over. */
export function handleStretch(
  left: number,
  width: number,
  side: 'start' | 'middle' | 'end',
): Stretch {
  const before = { start: 0, middle: width / 2, end: width }[side];
  return { left: left - before, width };
}

/**
 * Whether the words of each tick (in the order of weeks) are written: they lie clear of the handle's and of the words
 * before them, and end on the track. A tick without words still marks its date.
 */
export function writtenTicks(
  ticks: readonly Stretch[],
  handle: Stretch,
  trackWidth: number,
): readonly boolean[] {
  let end = 0;
  return ticks.map(({ left, width }) => {
    const isFree = left + width <= handle.left || left >= handle.left + handle.width;
    if (!isFree || left < end || left + width > trackWidth + 24) return false;
    end = left + width;
    return true;
  });
}

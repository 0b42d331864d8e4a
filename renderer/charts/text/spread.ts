/** Moves labels that would meet apart, as little as possible and in their order. */

export interface Block {
  /** Where the middle of the label would like to be, in pixels. */
  readonly wanted: number;
  /** Its height in pixels. */
  readonly height: number;
}

/**
 * Middles for the blocks, in the order given: none overlap, all lie between `low` and `high`, and the
 * sum of squared moves is least. Where they cannot all fit, they are squeezed evenly.
 */
export function spread(blocks: readonly Block[], low: number, high: number): readonly number[] {
  const total = blocks.reduce((sum, block) => sum + block.height, 0);
  const squeeze = total > high - low && total > 0 ? Math.max(0, high - low) / total : 1;
  const order = blocks.map((_, index) => index);
  order.sort((a, b) => (blocks[a]?.wanted ?? 0) - (blocks[b]?.wanted ?? 0) || a - b);

  // With the heights of those above taken off, "no overlap" is "never decreasing": pool the violators.
  const before: number[] = [];
  const pools: { sum: number; count: number }[] = [];
  let used = 0;
  for (const index of order) {
    const height = (blocks[index]?.height ?? 0) * squeeze;
    before.push(used);
    let pool = { sum: (blocks[index]?.wanted ?? 0) - height / 2 - used, count: 1 };
    for (let last = pools.at(-1); last && mean(last) >= mean(pool); last = pools.at(-1)) {
      pools.pop();
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count };
    }
    pools.push(pool);
    used += height;
  }

  const free = pools.flatMap((pool) => Array.from({ length: pool.count }, () => mean(pool)));
  const middles: number[] = [];
  order.forEach((index, place) => {
    const height = (blocks[index]?.height ?? 0) * squeeze;
    const top = Math.min(Math.max(free[place] ?? low, low), Math.max(low, high - used));
    middles[index] = top + (before[place] ?? 0) + height / 2;
  });
  return middles;
}

function mean(pool: { readonly sum: number; readonly count: number }): number {
  return pool.sum / pool.count;
}

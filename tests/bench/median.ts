/** Times several pieces of work in turn, round by round, and takes the median of each, in milliseconds. */
export function medianOf(works: readonly (() => unknown)[], rounds: number): readonly number[] {
  const times = works.map((): number[] => []);
  // One round that does not count lets the compiler settle.
  for (let round = 0; round <= rounds; round += 1) {
    works.forEach((work, at) => {
      const since = performance.now();
      work();
      if (round > 0) times[at]?.push(performance.now() - since);
    });
  }
  return times.map((all) => [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0);
}

/** Processor time, which other programs on the same machine hardly change. */

/** Milliseconds of processor time that this process takes for some work, its helpers' included. */
export function processorTime(work: () => unknown): number {
  const since = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}

/**
 * Measures several pieces of work in turn, round by round, and takes the median of each: each piece tells
 * how many milliseconds it took.
 */
export function mediansOf(works: readonly (() => number)[], rounds: number): readonly number[] {
  const times = works.map((): number[] => []);
  // Two rounds that do not count let the compiler settle.
  for (let round = -2; round < rounds; round += 1)
    works.forEach((work, at) => {
      const time = work();
      if (round >= 0) times[at]?.push(time);
    });
  return times.map((all) => [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0);
}

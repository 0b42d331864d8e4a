/** The recruitment core as a person would write it for speed: the floor that the interpreter is held against. */
export function handWrittenCore(start: readonly number[], weeks: number): Float64Array {
  const members = Float64Array.from(start);
  const pool = members.length - 1;
  const totals = new Float64Array(weeks);
  for (let week = 0; week < weeks; week += 1) {
    let all = 0;
    for (const one of members) all += one;
    const pooled = members[pool] ?? 0;
    const met = all - pooled + 0.1 * pooled;
    let total = 0;
    for (let i = 0; i <= pool; i += 1) {
      const own = members[i] ?? 0;
      const foes = i === pool ? 0.1 * all : met;
      members[i] =
        own + 0.002373 * own - (109.2 * own) / all - 1.199e-8 * own * foes - 4.167e-9 * own * own;
      total += members[i] ?? 0;
    }
    totals[week] = total;
  }
  return totals;
}

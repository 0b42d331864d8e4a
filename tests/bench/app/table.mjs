// The table of what was measured in the window.

export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}

/** A line of the table. `goal` is about the ratio of the median to the floor's, `most` about the median itself. */
export function row(what, values, { floor, goal, most, unit = 'ms' } = {}) {
  const [p50, p95] = [quantile(values, 0.5), quantile(values, 0.95)];
  const ratio = floor === undefined ? undefined : p50 / quantile(floor, 0.5);
  const allowed = goal ?? most;
  const meets = allowed === undefined ? undefined : (most === undefined ? ratio : p50) <= allowed;
  return {
    what,
    unit,
    times: values.length,
    p50,
    p95,
    floor: floor && quantile(floor, 0.5),
    ratio,
    goal: allowed,
    meets,
  };
}

export function print(rows) {
  const heads = ['what', 'times', 'p50', 'p95', 'floor', 'unit', 'ratio', 'goal', ''];
  const number = (value, digits) => value?.toFixed(digits) ?? '';
  const lines = rows.map((one) => [
    one.what,
    String(one.times),
    number(one.p50, 1),
    number(one.p95, 1),
    number(one.floor, 1),
    one.unit,
    number(one.ratio, 2),
    one.goal === undefined ? '' : `≤ ${one.goal}`,
    one.meets === undefined ? '' : one.meets ? 'meets' : 'misses',
  ]);
  const all = [heads, ...lines];
  const widths = heads.map((_, at) => Math.max(...all.map((line) => line[at].length)));
  for (const line of all)
    console.log(
      line
        .map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at])))
        .join('  ')
        .trimEnd(),
    );
}

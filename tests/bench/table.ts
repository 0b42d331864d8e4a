/** The one table that the benchmark prints: what, ours, floor, ratio, goal. */

interface Row {
  readonly what: string;
  /** Milliseconds of processor time. */
  readonly ours: number;
  readonly floor: number;
  /** The ratio must not be above this; absent where there is no goal. */
  readonly goal?: number;
}

/** A row with what it comes to. */
export interface Judged extends Row {
  readonly ratio: number;
  /** Absent where there is no goal. */
  readonly meets?: boolean;
}

export function judged(row: Row): Judged {
  const ratio = row.ours / row.floor;
  return { ...row, ratio, ...(row.goal === undefined ? {} : { meets: ratio <= row.goal }) };
}

const HEADS = ['what', 'ours ms', 'floor ms', 'ratio', 'goal', ''] as const;

/** The rows as text in columns; a goal that is missed says so. */
export function tableOf(rows: readonly Judged[]): string {
  const cells = rows.map(({ what, ours, floor, ratio, goal, meets }) => [
    what,
    ours.toFixed(3),
    floor.toFixed(3),
    ratio.toFixed(2),
    goal === undefined ? '' : `≤ ${goal.toFixed(1)}`,
    meets === undefined ? '' : meets ? 'meets' : 'misses',
  ]);
  return textOf([HEADS, ...cells]);
}

/** Lines of cells in columns: the first to the left, the others to the right. */
export function textOf(lines: readonly (readonly string[])[]): string {
  const widths = lines[0]?.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
  const padded = lines.map((line) =>
    line
      .map((cell, at) =>
        at === 0 ? cell.padEnd(widths?.[at] ?? 0) : cell.padStart(widths?.[at] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
  return padded.join('\n');
}

/** A table cut into parts that fit a screen each, so that nothing of it has to be scrolled to. */

/** What one screen holds of a table. */
export interface TablePart {
  /** Scenarios beside the first, a column each. */
  readonly scenarios: readonly string[];
  /** Rows, by id. */
  readonly rows: readonly string[];
  /** Which of how many parts, from 1. */
  readonly at: number;
  readonly of: number;
}

/** A row by the texts that it has in a part. */
export interface PlannedRow {
  readonly id: string;
  readonly cells: readonly string[];
}

/** Columns beside the first scenario's that the last row of the room can read. */
const COLUMNS = 3;

// The stage's type grows with the screen, so that all of them hold about the same: room below the head in heights of a
// letter, of which a line and the space around a row take their shares, and letters from one edge to the other.
const ROOM = 17;
const LINE = 1.25;
const AROUND = 0.75;
const LETTERS = 100;
/** Letters' width that the space beside a column takes. */
const BESIDE = 2;
/** Share of a column that its lines fill where they are broken between words. */
const FILLED = 0.85;

/** Groups of scenarios first, each with its own rows; a row that alone is too long has a screen to itself. */
export function tableParts(
  scenarios: readonly string[],
  rowsOf: (group: readonly string[]) => readonly PlannedRow[],
): readonly TablePart[] {
  const parts = grouped(scenarios).flatMap((group) =>
    fitting(rowsOf(group)).map((rows) => ({ scenarios: group, rows })),
  );
  return parts.map((part, place) => ({ ...part, at: place + 1, of: parts.length }));
}

/** As even as can be: four scenarios are two and two. */
function grouped(scenarios: readonly string[]): readonly (readonly string[])[] {
  const size = Math.ceil(scenarios.length / Math.ceil(scenarios.length / COLUMNS));
  const groups: (readonly string[])[] = [];
  for (let at = 0; at < scenarios.length; at += size) groups.push(scenarios.slice(at, at + size));
  return groups;
}

/** Rows until the screen is full. */
function fitting(rows: readonly PlannedRow[]): readonly (readonly string[])[] {
  const widths = widthsOf(rows);
  const screens: string[][] = [];
  let left = 0;
  for (const { id, cells } of rows) {
    const lines = cells.map(({ length }, column) => Math.ceil(length / (widths[column] ?? 1)));
    const height = AROUND + LINE * Math.max(1, ...lines);
    if (screens.length === 0 || height > left) {
      screens.push([]);
      left = ROOM;
    }
    screens.at(-1)?.push(id);
    left -= height;
  }
  return screens.length === 0 ? [[]] : screens;
}

/** Letters that a line of each column holds: what is too wide in all is shared out by what each would take. */
function widthsOf(rows: readonly PlannedRow[]): readonly number[] {
  const columns = rows[0]?.cells ?? [];
  const wanted = columns.map((_, column) =>
    Math.max(...rows.map(({ cells }) => cells[column]?.length ?? 0)),
  );
  const all = wanted.reduce((sum, width) => sum + width, 0);
  const room = LETTERS - BESIDE * columns.length;
  return wanted.map((width) => (all <= room ? width : (FILLED * room * width) / all));
}

/** Columns of text for a terminal. */

/** One column: its heading, and whether its cells are numbers, which stand to the right. */
export interface TextColumn {
  readonly heading: string;
  readonly right?: boolean;
}

/** Lines with aligned columns, two spaces apart; no trailing spaces. A table without rows has its heading only. */
export function textTable(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
): string {
  const widths = columns.map(({ heading }, at) =>
    Math.max(width(heading), ...rows.map((row) => width(row[at] ?? ''))),
  );
  const line = (cells: readonly string[]): string =>
    columns
      .map(({ right }, at) => {
        const cell = cells[at] ?? '';
        const gap = ' '.repeat(Math.max(0, (widths[at] ?? 0) - width(cell)));
        return right === true ? gap + cell : cell + gap;
      })
      .join('  ')
      .trimEnd();
  const heading = line(columns.map((column) => column.heading));
  const rule = '─'.repeat(widths.reduce((sum, one) => sum + one, 2 * (widths.length - 1)));
  return [heading, rule, ...rows.map(line)].join('\n');
}

/** A paragraph broken into lines of at most `room` characters, words kept whole. */
export function wrapped(text: string, room = 100, indent = ''): string {
  const lines: string[] = [];
  let current = '';
  for (const word of text.split(/\s+/)) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (current !== '' && width(longer) > room - indent.length) {
      lines.push(indent + current);
      current = word;
    } else current = longer;
  }
  return [...lines, indent + current].join('\n');
}

const characters = new Intl.Segmenter();

/** Characters as a reader counts them: a letter and its accent are one. */
function width(text: string): number {
  return Array.from(characters.segment(text)).length;
}

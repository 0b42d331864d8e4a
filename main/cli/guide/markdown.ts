/** Pieces of Markdown. */

/** Text as Markdown shows it, letter by letter. */
export function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>|]/g, '\\$&');
}

/** Inline code; for text without backticks. */
export function code(text: string): string {
  return `\`${text}\``;
}

/** A link to an anchor of the same page. */
export function link(text: string, anchor: string): string {
  return `[${plain(text)}](#${anchor})`;
}

/** A heading with an anchor of our own, since those that sites make of headings differ. */
export function heading(level: 1 | 2 | 3, text: string, anchor?: string): string {
  const mark = anchor === undefined ? '' : `<a id="${anchor}"></a>\n\n`;
  return `${mark}${'#'.repeat(level)} ${plain(text)}`;
}

/** A list. */
export function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

/** A table; columns whose heading begins with `>` stand to the right. Cells are Markdown. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(headings.map((one) => plain(one.replace(/^>/, '')))),
    line(headings.map((one) => (one.startsWith('>') ? '--:' : '---'))),
    ...rows.map(line),
  ].join('\n');
}

/** A block of text that is shown as it stands. */
export function block(text: string): string {
  return `\`\`\`text\n${text}\n\`\`\``;
}

/** Pieces with an empty line between them; empty ones are left out. */
export function pieces(...all: readonly string[]): string {
  return all.filter((one) => one !== '').join('\n\n');
}

/** A place in a text, as a person would look for it. */

/** Line and column, both from 1. */
export function position(
  text: string,
  at: number,
): { readonly line: number; readonly column: number } {
  let line = 1;
  let start = 0;
  for (let next = text.indexOf('\n'); next !== -1 && next < at; next = text.indexOf('\n', start)) {
    line += 1;
    start = next + 1;
  }
  return { line, column: at - start + 1 };
}

/** The word that stands at a place, at most 20 characters of it; invisible characters as escapes. */
export function foundAt(text: string, at: number): string {
  const word = /^[^\s,:"{}[\]]+/.exec(text.slice(at, at + 20))?.[0];
  return JSON.stringify(word ?? String.fromCodePoint(text.codePointAt(at) ?? 0))
    .slice(1, -1)
    .replace('\\"', '"');
}

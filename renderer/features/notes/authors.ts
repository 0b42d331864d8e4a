/** The names in a text with one name a line; empty lines are left out. */
export function authorsIn(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

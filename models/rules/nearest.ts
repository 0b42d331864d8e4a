/** The known name that a mistyped one most likely meant. */

/** Number of single-letter changes between two words. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, row[j] + 1, next[j - 1] + 1));
    }
    row = next;
  }
  return row[b.length];
}

/**
 * The nearest spelling among the known ones, or undefined when none is close (a third of its letters, at least 2).
 * Where no whole name is, one that begins so up to a hyphen: `retaliaton` means `retaliation-attack`.
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const short = word.slice(0, 80).toLowerCase();
  return closest(short, known, (name) => [name]) ?? closest(short, known, beginnings);
}

/** The known name of which one of the `spellings` is closest to a word. */
function closest(
  word: string,
  known: readonly string[],
  spellings: (name: string) => readonly string[],
): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    for (const spelling of spellings(candidate.toLowerCase())) {
      const far = distance(word, spelling);
      if (far < least) {
        least = far;
        best = candidate;
      }
    }
  }
  return best;
}

/** The name cut at each of its hyphens, pieces too short to be told apart left out: `a-longer-name`, `a-longer`. */
function beginnings(name: string): readonly string[] {
  const parts = name.split('-');
  return parts
    .map((_, at) => parts.slice(0, at + 1).join('-'))
    .filter((start) => start.length >= 5);
}

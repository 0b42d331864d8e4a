/** Numbers in the place of names: the same for a file however often it is read, and in no order that gives names away. */

/**
 * A number from 1 for every key. Keys that have one keep it; new ones follow in an order mixed by `salt`, a whole
 * number that only the class knows, so that the alphabet of the names cannot be read off.
 */
export function pseudonyms(
  keys: readonly string[],
  known: ReadonlyMap<string, number>,
  salt: number,
): ReadonlyMap<string, number> {
  const numbers = new Map(known);
  let next = Math.max(0, ...known.values());
  const fresh = keys
    .filter((key) => !known.has(key))
    .map((key) => ({ key, place: mixed(key, salt) }))
    .sort((a, b) => a.place - b.place || (a.key < b.key ? -1 : 1));
  for (const { key } of fresh) {
    next += 1;
    numbers.set(key, next);
  }
  return numbers;
}

/** By number, so that no place in a list tells of the alphabet of the names; what has no number comes last. */
export function inNumberOrder<One extends { readonly key: string }>(
  list: readonly One[],
  numbers: ReadonlyMap<string, number>,
): readonly One[] {
  const numberOf = ({ key }: One) => numbers.get(key) ?? Number.MAX_SAFE_INTEGER;
  return [...list].sort((a, b) => numberOf(a) - numberOf(b));
}

/** FNV-1a over the letters, with the salt before them. */
function mixed(text: string, salt: number): number {
  let hash = (2166136261 ^ salt) >>> 0;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 16777619) >>> 0;
  }
  return Math.imul(hash ^ (hash >>> 15), 2246822507) >>> 0;
}

/** A sentence about a file with a pseudonym in the place of its path and its name. */
export function unnamed(sentence: string, key: string, pseudonym: string): string {
  const name = key.split(/[\\/]/).at(-1) ?? key;
  return [key, name]
    .filter((one) => one !== '')
    .reduce((text, one) => text.replaceAll(one, pseudonym), sentence);
}

/** Which files of a folder are a class's, in which order, and which are left out. */

/** Files of one class at most. */
export const MOST_MEMBERS = 1_000;

/** Files of a class's folder that are looked at, at most. */
export const MOST_LOOKED_AT = 5_000;

/** How deep folders may lie in a class's folder. */
const DEEPEST = 6;

/**
 * Whether a folder in a class's folder is looked into, by its name and how deep it lies, 1 being right in it. Those whose
 * name begins with a point hold what programs keep for themselves.
 */
export function isLookedInto(name: string, depth: number): boolean {
  return depth <= DEEPEST && !name.startsWith('.');
}

/** Some files, sorted out. */
export interface Members<One> {
  /** To be read, by name, numbers in their order; at most `MOST_MEMBERS`. */
  readonly wanted: readonly One[];
  /** Too many to be read. */
  readonly surplus: readonly One[];
  /** Of another kind, by their names. */
  readonly strange: readonly One[];
}

/** Sorts files by their keys: paths with `/` or `\` between folders. Hidden ones and the class's own file count for nothing. */
export function membersOf<One extends { readonly key: string }>(
  files: readonly One[],
): Members<One> {
  const sorted = files
    .filter(({ key }) => !isHidden(key) && !/\.blowback-class$/i.test(key))
    .sort((a, b) => order.compare(a.key, b.key));
  const ours = sorted.filter(({ key }) => /\.(blowback|json)$/i.test(key));
  return {
    wanted: ours.slice(0, MOST_MEMBERS),
    surplus: ours.slice(MOST_MEMBERS),
    strange: sorted.filter(({ key }) => !/\.(blowback|json)$/i.test(key)),
  };
}

/** The same order in every language. */
const order = new Intl.Collator('en', { numeric: true });

/** A save in progress and what file systems leave behind begin with a point. */
function isHidden(key: string): boolean {
  return (key.split(/[\\/]/).at(-1) ?? '').startsWith('.');
}

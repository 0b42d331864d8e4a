/** File names that are safe to suggest and to recognise. */

/** Endings of the files that a user can open, with their dot. The first is the one we save. */
export const SUFFIXES = ['.blowback', '.blowback-lesson', '.blowback-class', '.json'] as const;

/** Longest suggested name without its suffix, in characters. */
const LONGEST = 80;

/** Names that mean devices on Windows, with or without a suffix. */
const DEVICE = /^(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?$/i;

// Path separators, what Windows forbids, control characters and marks that turn the writing direction.
const FORBIDDEN = /[/\\:*?"<>|\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu;

/** True if the name ends like a file of ours, in any case. */
export function hasOurSuffix(name: string): boolean {
  const lower = name.toLowerCase();
  return SUFFIXES.some((suffix) => lower.endsWith(suffix) && lower.length > suffix.length);
}

/** Endings with which each kind of file is saved and found again; the first is the one that is added. */
export const SUFFIXES_OF = {
  scenarios: ['.blowback', '.json'],
  lesson: ['.blowback-lesson', '.json'],
  class: ['.blowback-class'],
} as const;

/** True if a file of this kind can have this name, in any case: no scenario is saved over a class, say. */
export function hasSuffixOf(kind: keyof typeof SUFFIXES_OF, name: string): boolean {
  const lower = name.toLowerCase();
  return SUFFIXES_OF[kind].some((suffix) => lower.endsWith(suffix) && lower.length > suffix.length);
}

/** A plain name in no folder, made of what the user called the document; `suffix` with its dot. */
export function safeFileName(wish: string, suffix: string, fallback: string): string {
  const lower = wish.toLowerCase();
  const stem = lower.endsWith(suffix.toLowerCase()) ? wish.slice(0, -suffix.length) : wish;
  const plain = stem
    .replace(FORBIDDEN, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+/, '')
    .slice(0, LONGEST)
    .replace(/[. ]+$/, '');
  const name = plain === '' ? fallback : plain;
  return `${DEVICE.test(name) ? `_${name}` : name}${suffix}`;
}

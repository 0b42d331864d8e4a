/** The tokens of JSON (RFC 8259): where each ends. */
import type { Expected } from '../refusal';

/** Where a token ends, or where and why it is broken. */
export type Token =
  { readonly end: number } | { readonly brokenAt: number; readonly expected: Expected };

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const WORDS = ['true', 'false', 'null'] as const;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const SPACE = 0x20;

/** The first place at or after `at` that is not white space. */
export function skipSpace(text: string, at: number): number {
  let place = at;
  for (;;) {
    const code = text.charCodeAt(place);
    if (code !== SPACE && code !== 0x0a && code !== 0x0d && code !== 0x09) return place;
    place += 1;
  }
}

/** The string that begins with the quote at `start`. */
export function stringToken(text: string, start: number): Token {
  let at = start + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return { end: at + 1 };
    if (code < SPACE) return { brokenAt: at, expected: 'no-control' };
    if (code === BACKSLASH) {
      const end = match(ESCAPE, text, at);
      if (end === undefined) return { brokenAt: at, expected: 'escape' };
      at = end;
    } else {
      at += 1;
    }
  }
  return { brokenAt: at, expected: 'quote' };
}

/** Where the number that begins at `start` ends; undefined where none begins. */
export function numberEnd(text: string, start: number): number | undefined {
  return match(NUMBER, text, start);
}

/** Where `true`, `false` or `null` at `start` ends; undefined where none begins. */
export function wordEnd(text: string, start: number): number | undefined {
  const word = WORDS.find((candidate) => text.startsWith(candidate, start));
  return word === undefined ? undefined : start + word.length;
}

function match(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** Whether a file's text is text of a bearable size, before anything in it is looked at. */
import { limits } from '../limits';
import type { Allowed, Refusal, RefusalKind } from '../refusal';

const MARK = '\uFEFF';

/** What a reader puts where bytes were not UTF-8. */
const REPLACED = '\uFFFD';

/** The text without a byte order mark, or why it is none. */
export function plainText(text: string): { readonly text: string } | { readonly refusal: Refusal } {
  const bytes = utf8Bytes(text);
  if (bytes > limits.bytes)
    return refuse('too-large', String(bytes), { kind: 'at-most', max: limits.bytes });
  const json: Allowed = { kind: 'json', expected: 'value' };
  // Two bytes that are no UTF-8 or a NUL beside the first character are the marks of UTF-16 read as UTF-8.
  if (text.startsWith(REPLACED + REPLACED) || text[0] === '\0' || text[1] === '\0')
    return refuse('utf-16', '', json);
  if (text.includes('\0')) return refuse('not-text', '', json);
  return { text: text.startsWith(MARK) ? text.slice(1) : text };
}

/** The size of a text as a file, in bytes. */
export function utf8Bytes(text: string): number {
  // Each unit takes 1 to 3 bytes, so most texts need no counting.
  if (text.length > limits.bytes) return text.length;
  let bytes = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x80) continue;
    // Half of a pair takes 2 of the 4 bytes of its character.
    bytes += code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 1 : 2;
  }
  return bytes;
}

function refuse(kind: RefusalKind, value: string, allowed: Allowed): { readonly refusal: Refusal } {
  return { refusal: { kind, path: '', value, allowed } };
}

/**
 * Reads a text as JSON without building anything, and finds what `JSON.parse` would pass over in silence:
 * nesting without end, a field that stands twice, names that reach into the language, numbers that change.
 * One pass, no recursion; it stops at the first fault. What passes here, `JSON.parse` takes as well.
 */
import { limits } from '../limits';
import {
  pathText,
  shown,
  type Allowed,
  type Expected,
  type Refusal,
  type RefusalKind,
} from '../refusal';
import { isExact } from './exact-number';
import { foundAt, position } from './place';
import { numberEnd, skipSpace, stringToken, wordEnd } from './tokens';

/** An open list or object. */
type Frame =
  | { readonly kind: 'object'; readonly keys: Set<string>; key: string }
  | { readonly kind: 'list'; index: number };

interface Reading {
  readonly text: string;
  readonly frames: Frame[];
  at: number;
  expected: Expected;
  values: number;
}

const DANGEROUS = new Set(['__proto__', 'constructor', 'prototype']);

/** The first fault of the text, or undefined where it is JSON of which nothing will be lost. */
export function scan(text: string): Refusal | undefined {
  const reading: Reading = {
    text,
    frames: [],
    at: skipSpace(text, 0),
    expected: 'value',
    values: 0,
  };
  while (reading.at < text.length) {
    const refusal = step(reading);
    if (refusal !== undefined) return refusal;
    reading.at = skipSpace(text, reading.at);
  }
  return reading.expected === 'end' ? undefined : broken(reading, reading.at, reading.expected);
}

/** Takes one token. */
function step(reading: Reading): Refusal | undefined {
  const { expected, frames } = reading;
  const char = reading.text[reading.at];
  const top = frames.at(-1);
  if (top !== undefined && char === (top.kind === 'list' ? ']' : '}') && canEnd(expected)) {
    frames.pop();
    return advance(reading, reading.at + 1, afterValue(frames));
  }
  switch (expected) {
    case 'value':
    case 'value-or-end':
      return takeValue(reading);
    case 'name':
    case 'name-or-end':
      return top?.kind === 'object'
        ? takeName(reading, top)
        : broken(reading, reading.at, expected);
    case 'colon':
      if (char !== ':') break;
      return advance(reading, reading.at + 1, 'value');
    case 'comma-or-end':
      if (char !== ',' || top === undefined) break;
      if (top.kind === 'list') top.index += 1;
      return advance(reading, reading.at + 1, top.kind === 'list' ? 'value' : 'name');
    default:
  }
  return broken(reading, reading.at, expected);
}

function takeName(
  reading: Reading,
  object: Extract<Frame, { readonly kind: 'object' }>,
): Refusal | undefined {
  const { text, at } = reading;
  if (text[at] !== '"') return broken(reading, at, reading.expected);
  const token = stringToken(text, at);
  if ('brokenAt' in token) return broken(reading, token.brokenAt, token.expected);
  const key = decode(text.slice(at, token.end));
  object.key = key.length > limits.name ? `${key.slice(0, limits.name)}…` : key;
  if (DANGEROUS.has(key))
    return refuse(reading, 'dangerous-key', shown(key), { kind: 'name', max: limits.name });
  if (object.keys.has(key)) return refuse(reading, 'duplicate-key', shown(key), { kind: 'unique' });
  if (object.keys.size === limits.fields) {
    return refuse(reading, 'too-many-fields', '', atMost(limits.fields));
  }
  object.keys.add(key);
  return advance(reading, token.end, 'colon');
}

function takeValue(reading: Reading): Refusal | undefined {
  const { text, at, frames } = reading;
  reading.values += 1;
  if (reading.values > limits.values)
    return refuse(reading, 'too-many-values', '', atMost(limits.values));
  const char = text[at];
  if (char === '{' || char === '[') {
    if (frames.length >= limits.depth) return refuse(reading, 'too-deep', '', atMost(limits.depth));
    frames.push(
      char === '{' ? { kind: 'object', keys: new Set(), key: '' } : { kind: 'list', index: 0 },
    );
    return advance(reading, at + 1, char === '{' ? 'name-or-end' : 'value-or-end');
  }
  if (char === '"') {
    const token = stringToken(text, at);
    if ('brokenAt' in token) return broken(reading, token.brokenAt, token.expected);
    return advance(reading, token.end, afterValue(frames));
  }
  const digits = numberEnd(text, at);
  const end = digits ?? wordEnd(text, at);
  if (end === undefined) return broken(reading, at, reading.expected);
  if (digits !== undefined && !isExact(text.slice(at, end))) {
    return refuse(
      reading,
      'number-not-exact',
      short(text.slice(at, end)),
      atMost(Number.MAX_SAFE_INTEGER),
    );
  }
  return advance(reading, end, afterValue(frames));
}

function advance(reading: Reading, at: number, expected: Expected): undefined {
  reading.at = at;
  reading.expected = expected;
}

function afterValue(frames: readonly Frame[]): Expected {
  return frames.length === 0 ? 'end' : 'comma-or-end';
}

function canEnd(expected: Expected): boolean {
  return expected === 'comma-or-end' || expected === 'value-or-end' || expected === 'name-or-end';
}

/** A name as it is meant; the token has been checked, so this cannot fail. */
function decode(token: string): string {
  return token.includes('\\') ? String(JSON.parse(token)) : token.slice(1, -1);
}

function short(literal: string): string {
  return literal.length > 60 ? `${literal.slice(0, 57)}…` : literal;
}

function atMost(max: number): Allowed {
  return { kind: 'at-most', max };
}

function broken(reading: Reading, place: number, expected: Expected): Refusal {
  const value = place < reading.text.length ? foundAt(reading.text, place) : '';
  return refuse(reading, 'not-json', value, { kind: 'json', expected }, place);
}

function refuse(
  reading: Reading,
  kind: RefusalKind,
  value: string,
  allowed: Allowed,
  place: number = reading.at,
): Refusal {
  const steps = reading.frames.map((frame) => (frame.kind === 'list' ? frame.index : frame.key));
  return { kind, path: pathText(steps), value, allowed, ...position(reading.text, place) };
}

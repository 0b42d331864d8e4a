/** Fields of newer versions: found when a file is read, and moved along with what they belong to. */
import type { UnknownFields } from './document';
import { below, identify, isFields, partOf, type Fields } from './parts';
import type { z } from './zod';

/** All fields of a valid file that its schema does not know, by path of their parent. */
export function unknownFields(schema: z.ZodType, file: unknown): UnknownFields {
  const found: [string, Fields][] = [];
  collect(schema, file, '', found);
  return Object.fromEntries(found);
}

/** Forgets what belonged to a part of the document and to all below it. */
export function dropUnder(unknown: UnknownFields, path: string): UnknownFields {
  return rename(unknown, (at) => (isUnder(at, path) ? undefined : at));
}

/** Gives a copied part of the document the unknown fields of its original. */
export function copyUnder(unknown: UnknownFields, from: string, to: string): UnknownFields {
  const copies = Object.entries(unknown)
    .filter(([at]) => isUnder(at, from))
    .map(([at, fields]) => [to + at.slice(from.length), fields] as const);
  return copies.length === 0 ? unknown : { ...unknown, ...Object.fromEntries(copies) };
}

/** Moves unknown fields to where their parents have gone; a parent that is gone (undefined) takes them along. */
export function rename(
  unknown: UnknownFields,
  move: (path: string) => string | undefined,
): UnknownFields {
  const old = Object.entries(unknown);
  const moved = old.flatMap(([path, fields]) => {
    const to = move(path);
    return to === undefined ? [] : [[to, fields] as const];
  });
  return old.every(([path], at) => moved[at]?.[0] === path) ? unknown : Object.fromEntries(moved);
}

function isUnder(path: string, ancestor: string): boolean {
  return path === ancestor || path.startsWith(`${ancestor}/`);
}

function collect(schema: z.ZodType, value: unknown, path: string, found: [string, Fields][]): void {
  const part = partOf(schema);
  if (part.kind === 'list' && Array.isArray(value)) {
    value.forEach((item: unknown, at) => {
      collect(part.item, item, below(path, identify(item, part.identity, at)), found);
    });
  }
  if (!isFields(value)) return;
  if (part.kind === 'entries') {
    for (const [key, entry] of Object.entries(value))
      collect(part.value, entry, below(path, key), found);
  }
  if (part.kind === 'object') {
    const strangers = Object.entries(value).filter(([key]) => !Object.hasOwn(part.fields, key));
    if (strangers.length > 0) found.push([path, Object.fromEntries(strangers)]);
    for (const [key, field] of Object.entries(part.fields))
      collect(field, value[key], below(path, key), found);
  }
}

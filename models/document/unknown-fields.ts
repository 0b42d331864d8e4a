/** Fields of newer versions, moved along with what they belong to. */
import type { UnknownFields } from './document';

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

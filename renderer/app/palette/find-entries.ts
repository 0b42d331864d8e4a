/** The search of the command palette. */
import { plainLetters } from '../../../models/index';
import type { Entry } from './entries';

/** Lines shown at most. */
const SHOWN = 40;

/** Ids of what was chosen in this window, the newest first. */
export type Recent = readonly string[];

/** One name for each entry. */
export function entryId({ choice }: Entry): string {
  return `${choice.kind} ${choice.id}`;
}

/**
 * Entries in which every word of the query occurs, accents and case aside. What was chosen lately comes first, then
 * what begins with the query, then the rest in its order.
 */
export function findEntries(
  entries: readonly Entry[],
  query: string,
  recent: Recent,
): readonly Entry[] {
  const wanted = plainLetters(query);
  const words = wanted.split(/\s+/);
  const rank = (entry: Entry): number => {
    const place = recent.indexOf(entryId(entry));
    if (place >= 0) return place - recent.length;
    return plainLetters(entry.label).startsWith(wanted) ? 0 : 1;
  };
  return entries
    .filter(({ label, kind }) => {
      const text = plainLetters(`${label} ${kind}`);
      return words.every((word) => text.includes(word));
    })
    .map((entry) => ({ entry, rank: rank(entry) }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, SHOWN)
    .map(({ entry }) => entry);
}

/** --shard K/N: one part of the runs of a command, to be merged with the others later. */
import type { CommandLine } from '../command-line';
import { fine, wrong, type Checked, type Session } from '../session';

/** The K-th of N parts. */
export interface Part {
  /** From 1 to `of`. */
  readonly part: number;
  /** From 1 to 10,000. */
  readonly of: number;
}

const MOST_PARTS = 10_000;

/** Reads the option; undefined where the whole is asked for. */
export function readShard(
  { given }: CommandLine,
  { translate }: Session,
): Checked<Part | undefined> {
  const text = given.get('shard')?.[0];
  if (text === undefined) return fine(undefined);
  const [, part, of] = (/^(\d{1,5})\/(\d{1,5})$/.exec(text) ?? []).map(Number);
  if (part !== undefined && of !== undefined && part >= 1 && part <= of && of <= MOST_PARTS)
    return fine({ part, of });
  return wrong(translate('headless.error.shard', { given: text, max: MOST_PARTS }));
}

/** Whether the piece of work with a number, counted from 0, belongs to the part: every N-th does. */
export function isOwn({ part, of }: Part, number: number): boolean {
  return number % of === part - 1;
}

/** The words of a command line without --shard and --lang, which are said anew when the parts are merged. */
export function wordsOfWhole(words: readonly string[]): readonly string[] {
  const dropped = ['--shard', '--lang'];
  return words.filter(
    (word, at) =>
      !dropped.includes(word) &&
      !dropped.includes(words[at - 1] ?? '') &&
      !dropped.some((name) => word.startsWith(`${name}=`)),
  );
}

/** The turns of a story for which a screen has room. */

const TURNS = 5;

/** A turn of the story in words, and what it makes of the outcome itself. */
interface Told {
  readonly sentence: string;
  readonly amount: number;
}

/**
 * The story's beginning, and the turn that makes most of the outcome itself; wherever others are left out it is said how
 * many.
 */
export function thatFit(
  turns: readonly Told[],
  leftOut: (count: number) => string,
): readonly string[] {
  if (turns.length <= TURNS) return turns.map(({ sentence }) => sentence);
  const size = (at: number) => Math.abs(turns[at]?.amount ?? 0);
  const later = turns.map((_, at) => at).slice(TURNS - 2);
  const end = later.reduce((best, at) => (size(at) > size(best) ? at : best));
  const gap = (from: number, to: number) => (to > from ? [leftOut(to - from)] : []);
  return [
    ...turns.slice(0, TURNS - 2).map(({ sentence }) => sentence),
    ...gap(TURNS - 2, end),
    ...turns.slice(end, end + 1).map(({ sentence }) => sentence),
    ...gap(end + 1, turns.length),
  ];
}

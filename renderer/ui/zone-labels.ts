/** Which names of stretches along a track can be read: the one in hand always, others where they fit. */

/** A named stretch in shares of the track, 0 to 1. */
export interface NamedStretch {
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

/** Where a name stands. */
export interface PlacedName {
  /** Left edge in pixels. */
  readonly left: number;
  /** Whether it is written; a name that is not can still be pointed at. */
  readonly isShown: boolean;
}

/** Room of a letter at the size of these names, and around a name, in pixels at normal text size. */
const letter = 6.2;
const padding = 7;

/**
 * Places for the names of stretches on a track of `width` pixels (0: not measured yet, all are written).
 * The name of the stretch `here` may run over the next one, and is shifted to stay on the track.
 */
export function placeNames(
  stretches: readonly NamedStretch[],
  here: number,
  width: number,
  textScale: number,
): readonly PlacedName[] {
  const needed = (label: string): number => (label.length * letter + padding) * textScale;
  const inHand = stretches[here];
  const taken = inHand && {
    left: Math.max(0, Math.min(inHand.from * width, width - needed(inHand.label))),
    width: needed(inHand.label),
  };
  return stretches.map((stretch, index) => {
    const left = stretch.from * width;
    if (index === here && taken) return { left: taken.left, isShown: true };
    const fits = needed(stretch.label) <= (stretch.to - stretch.from) * width;
    const isFree =
      !taken || left + needed(stretch.label) <= taken.left || left >= taken.left + taken.width;
    return { left, isShown: width === 0 || (fits && isFree) };
  });
}

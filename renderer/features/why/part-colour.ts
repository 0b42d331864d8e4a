/** Colours of the parts: the same in the chart and in the list beside it. */

/** Parts with a colour of their own; the rest share a grey. */
export const SHOWN = 6;

/** CSS colour of the part at a place, the weightiest first. */
export function partColour(place: number): string {
  return place < SHOWN ? `var(--bb-series-${place + 1})` : 'var(--bb-series-baseline)';
}

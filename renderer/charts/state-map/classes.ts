/** Values in a few classes with round edges, so that a reader can name the class of a colour. */
import { isDrawable } from '../scale/drawable';
import { niceScale } from '../scale/nice-scale';

/** Number of colours of the map, pale to deep, in even steps of lightness. */
export const mapColours = 6;

export interface MapClasses {
  /** Round lower edge of each class, lowest first; the last class has no upper edge. */
  readonly edges: readonly number[];
  /** Decimals that the edges need. */
  readonly decimals: number;
}

/** Classes for values from `low` to `high`, the first from `low` rounded down. */
export function mapClasses(low: number, high: number): MapClasses {
  const extent =
    isDrawable(low) && isDrawable(high) && high > low ? ([low, high] as const) : undefined;
  const isZeroBased = low >= 0 && low <= high / 2;
  for (let intervals = mapColours; intervals >= 1; intervals -= 1) {
    const scale = niceScale(extent, intervals, isZeroBased);
    const edges = scale.ticks.slice(0, -1);
    if (edges.length <= mapColours) return { edges, decimals: scale.decimals };
  }
  return { edges: [low], decimals: 0 };
}

/** Number of the class of a value, 0 the lowest; undefined where there is no value. */
export function classOf(classes: MapClasses, value: number | undefined): number | undefined {
  if (!isDrawable(value)) return undefined;
  const above = classes.edges.filter((edge) => value >= edge).length;
  return Math.max(0, above - 1);
}

/** CSS colour of a class; few classes are spread over the whole range of colours. */
export function colourOf(classes: MapClasses, index: number): string {
  const last = Math.max(1, classes.edges.length - 1);
  const step = Math.round((index / last) * (mapColours - 1));
  return `var(--bb-map-${step + 1})`;
}

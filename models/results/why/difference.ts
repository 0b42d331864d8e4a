/** Two explained columns as one: B less A, rule by rule. */
import type { Explained } from './explanation';

/** The difference B − A of two explanations of the same series, over the shorter of the two. */
export function differenceOf(a: Explained, b: Explained): Explained {
  const weeks = Math.min(a.values.length, b.values.length);
  const less = (own: Float64Array | undefined, other: Float64Array | undefined): Float64Array =>
    Float64Array.from({ length: weeks }, (_, week) => (own?.[week] ?? 0) - (other?.[week] ?? 0));
  const rules = [...new Set([...Object.keys(a.byRule), ...Object.keys(b.byRule)])];
  return {
    values: less(b.values, a.values),
    byRule: Object.fromEntries(rules.map((rule) => [rule, less(b.byRule[rule], a.byRule[rule])])),
  };
}

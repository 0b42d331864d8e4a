/** Every series as the choices of a list, under the heading of its group. */
import { seriesOf, type Model } from '../../models/index';

/** A heading with its choices; what a native select takes. */
export interface OptionGroup {
  readonly group: string;
  readonly items: { readonly value: string; readonly label: string }[];
}

/** The nation and every part, in the model's order. */
export function outcomeOptions(model: Model): OptionGroup[] {
  const all = seriesOf(model);
  return model.outcomeGroups
    .map(({ id, label }) => ({
      group: label,
      items: all
        .filter((series) => series.group === id)
        .map((series) => ({ value: series.id, label: series.label })),
    }))
    .filter(({ items }) => items.length > 0);
}

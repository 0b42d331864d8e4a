/** A lever of a class in words: its name with its cell, its unit, and how its values are written. */
import type { Model } from '../../rules/model';
import {
  decimalsOf,
  formatNumber,
  formatUnit,
  type Language,
  type Translate,
} from '../../text/index';

/** How a lever is told. */
export interface LeverWords {
  /** "Troops (SIN)". */
  readonly label: string;
  /** `%` for shares. */
  readonly unit: string;
  /** A value of the lever in that unit. */
  readonly show: (value: number) => string;
}

/** Words for `lever`, an id with its cell where it has one: `troops.SIN`. One that the model does not know is its id. */
export function leverWords(
  model: Model,
  lever: string,
  translate: Translate,
  language: Language,
): LeverWords {
  const [stem = '', cell] = lever.split('.', 2);
  const known = model.levers.find(({ id }) => id === stem);
  const isShare = known?.unit === 'share';
  const decimals = isShare ? 0 : decimalsOf(known?.step ?? 1);
  return {
    label: `${known?.label ?? stem}${cell === undefined ? '' : ` (${cell})`}`,
    unit: isShare ? '%' : formatUnit(translate, known?.unit ?? ''),
    show: (value) => formatNumber(language, isShare ? value * 100 : value, decimals),
  };
}

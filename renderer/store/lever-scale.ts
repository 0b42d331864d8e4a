/** Levers as people read them: shares in per cent, multiples with a cross. */
import { decimalsOf, formatUnit, type Lever, type Translate } from '../../models/index';
import type { Words } from './words';

/** How the numbers of a lever are shown and read back. */
export interface LeverScale {
  /** Shown number = kept number × factor. */
  readonly factor: number;
  /** Unit as shown; '' where a number speaks for itself. */
  readonly unit: string;
  /** Sign that belongs to the number itself, as the cross of a factor, 1.5×; '' for none. */
  readonly sign: string;
  /** Decimals shown. */
  readonly decimals: number;
}

/** The scale of a lever. */
export function leverScale({ unit, step, min, max }: Lever, t: Translate): LeverScale {
  if (unit === 'share')
    return { factor: 100, unit: '%', sign: '', decimals: decimalsOf(step * 100) };
  const isSwitch = step >= max - min;
  const decimals = decimalsOf(step);
  if (unit !== '1') return { factor: 1, unit: formatUnit(t, unit), sign: '', decimals };
  return { factor: 1, unit: '', sign: isSwitch ? '' : '×', decimals };
}

/** The kept number behind a shown one, without the last bits that a division leaves. */
export function keptOf(scale: LeverScale, shown: number): number {
  return Number((shown / scale.factor).toFixed(8));
}

/** The shown number of a kept one, without the last bits that a product leaves. */
export function shownOf(scale: LeverScale, kept: number): number {
  return Number((kept * scale.factor).toFixed(8));
}

/** "85 %", "1.5×": a kept number with its unit. */
export function leverInWords(
  words: Pick<Words, 'number' | 't'>,
  lever: Lever,
  kept: number,
): string {
  const scale = leverScale(lever, words.t);
  const number = `${words.number(shownOf(scale, kept), scale.decimals)}${scale.sign}`;
  return scale.unit === '' ? number : `${number} ${scale.unit}`;
}

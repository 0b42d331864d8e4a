/** Whole numbers as they are typed. */
import type { Translate } from '../../models/index';
import { fine, wrong, type Checked } from './session';

/** A whole number in decimal digits between two bounds; `option` and the text stand in the complaint. */
export function wholeNumber(
  translate: Translate,
  option: string,
  text: string,
  min: number,
  max: number,
  part: string = text,
): Checked<number> {
  const value = /^\d{1,15}$/.test(part) ? Number(part) : Number.NaN;
  if (value >= min && value <= max) return fine(value);
  return wrong(translate('headless.error.wholeNumber', { option, given: text, min, max }));
}

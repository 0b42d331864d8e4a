/** What a pen on a chart says of a week. */
import type { Words } from './words';

/** The value drawn for the week, or that there is none. `column`: NaN where nothing is drawn. */
export function penWords(
  column: Float64Array,
  week: number,
  decimals: number,
  { t, number }: Pick<Words, 't' | 'number'>,
): string {
  const value = column[week];
  return value === undefined || Number.isNaN(value)
    ? t('app.predict.atNothing')
    : t('app.predict.at', { value: number(value, decimals) });
}

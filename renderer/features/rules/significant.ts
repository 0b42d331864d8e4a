/** Numbers of very different sizes in one table. */
import { formatNumber, type Language } from '../../../models/index';

/** A number with three significant figures, at most 8 decimals, and no idle zeros behind the point. */
export function significant(language: Language, value: number): string {
  const rounded = Number(value.toPrecision(3));
  const written = rounded.toFixed(8).replace(/\.?0+$/, '');
  const decimals = written.includes('.') ? written.length - written.indexOf('.') - 1 : 0;
  return formatNumber(language, rounded, decimals);
}

/** A step of a power of ten that divides a range into a hundred parts or more. */
export function stepFor(low: number, high: number): number {
  const range = high - low;
  if (!(range > 0)) return 1;
  return Number(`1e${Math.max(-8, Math.floor(Math.log10(range)) - 2)}`);
}

/** Numbers and dates as a reader of either language writes them. */
import type { Language } from './language';
import type { Translate } from './translator';

const locales: Readonly<Record<Language, string>> = { en: 'en-GB', es: 'es-MX' };

/** One month name of the twelve. */
type MonthKey = `m${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12}`;

const typographic = (text: string): string => text.replace('-', '−');

const known = new Map<string, Intl.NumberFormat>();

/** Making a formatter costs far more than using one, and charts use them by the thousand. */
function formatter(
  language: Language,
  decimals: number,
  signDisplay: 'negative' | 'exceptZero',
): Intl.NumberFormat {
  const key = `${language} ${decimals} ${signDisplay}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = new Intl.NumberFormat(locales[language], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay,
    useGrouping: true,
  });
  known.set(key, made);
  return made;
}

/** A number with its thousands separated and exactly `decimals` decimals (0 to 20); a true minus sign. */
export function formatNumber(language: Language, value: number, decimals: number): string {
  return typographic(formatter(language, decimals, 'negative').format(value));
}

/** The number that `formatNumber` writes. */
export function asPrinted(value: number, decimals: number): number {
  // Languages differ in their signs, not in how they round.
  return Number(formatter('en', decimals, 'negative').format(value).replaceAll(',', '')) + 0;
}

/** As `formatNumber`, with + before what is above 0; what rounds to 0 has no sign. */
export function formatSigned(language: Language, value: number, decimals: number): string {
  return typographic(formatter(language, decimals, 'exceptZero').format(value));
}

/** A number with three significant figures, at most 8 decimals, and no idle zeros behind the point. */
export function formatSignificant(language: Language, value: number): string {
  const rounded = Number(value.toPrecision(3));
  return formatNumber(language, rounded, decimalsIn(rounded.toFixed(8)));
}

/** Decimals, 0 to 8, that suit a whole column: `figures` significant figures of its largest number, and no zeros that idle in all of them. */
export function columnDecimals(values: readonly number[], figures = 4): number {
  const finite = values.filter(Number.isFinite);
  const largest = finite.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const exponent = Number(largest.toExponential(figures - 1).split('e')[1]);
  const most = Math.min(8, Math.max(0, figures - 1 - exponent));
  return Math.max(0, ...finite.map((value) => decimalsIn(value.toFixed(most))));
}

/** Decimals of a number that is written out, without idle zeros. */
function decimalsIn(written: string): number {
  return written.replace(/\.?0+$/, '').split('.')[1]?.length ?? 0;
}

/** A share from 0 to 1 in per cent. */
export function formatShare(language: Language, share: number, decimals = 0): string {
  return `${formatNumber(language, share * 100, decimals)} %`;
}

/** `2025-02-24` as "24 February 2025"; text that is no ISO date is returned as it is. */
export function formatDate(translate: Translate, isoDate: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(isoDate);
  const month = monthKey(match?.[2]);
  if (match === null || month === undefined) return isoDate;
  return translate('calendar.date', {
    day: Number(match[3]),
    month: translate(`calendar.months.${month}`),
    year: Number(match[1]),
  });
}

/** `2025-02` as "February 2025", or "Feb 2025" in the short form. */
export function formatMonth(
  translate: Translate,
  isoMonth: string,
  form: 'long' | 'short' = 'long',
): string {
  const match = /^(\d{4})-(\d{2})$/.exec(isoMonth);
  const month = monthKey(match?.[2]);
  if (match === null || month === undefined) return isoMonth;
  const year = Number(match[1]);
  if (form === 'short') return `${translate(`calendar.short.${month}`)} ${year}`;
  return translate('calendar.month', { month: translate(`calendar.months.${month}`), year });
}

function monthKey(twoDigits: string | undefined): MonthKey | undefined {
  const month = Number(twoDigits);
  if (!(month >= 1 && month <= 12)) return undefined;
  return `m${month}` as MonthKey; // a whole number from 1 to 12, by the pattern and the test above
}

/** Decimals that a number such as a step of 0.05 is written with; at most 6. */
export function decimalsOf(step: number): number {
  return decimalsIn(step.toFixed(6));
}

/** Units of outcomes in words: by week, by month, or added up over a period. */
import type { Translate } from '../../models/index';

/** Amounts that the catalogs have words for. */
const amounts = [
  'deaths',
  'persons',
  'splits',
  'statements',
  'recruits',
  'organisations',
  'index',
  'share',
] as const;

/** What a number stands for: one week or month, or a whole period. */
export type UnitForm = 'week' | 'month' | 'period';

/** What is needed of a series. */
export interface Measured {
  /** The model's unit, such as `deaths/week` or `share`. */
  readonly unit: string;
  readonly monthly: 'sum' | 'mean';
}

/** "deaths a week", "deaths a month", "deaths"; a level has one unit, and says so where months are averaged. */
export function unitInWords(t: Translate, { unit, monthly }: Measured, form: UnitForm): string {
  const [stem = unit, per] = unit.split('/', 2);
  const known = amounts.find((amount) => amount === stem);
  const amount = known === undefined ? stem : t(`app.units.amount.${known}`);
  if (monthly === 'mean' || per !== 'week') {
    const level = per === undefined ? amount : `${amount}/${per}`;
    return form === 'month' ? t('app.units.monthMean', { unit: level }) : level;
  }
  if (form === 'period') return amount;
  return t(form === 'week' ? 'app.units.perWeek' : 'app.units.perMonth', { amount });
}

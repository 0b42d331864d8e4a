/** Units in words: what a model calls `operations/month` as a reader says it. */
import type { units as words } from './en/units';
import type { Translate } from './translator';

type Amount = keyof typeof words.amount;
type One = keyof typeof words.one;

const amounts: Readonly<Record<Amount, true>> = {
  attacks: true,
  deaths: true,
  index: true,
  month: true,
  operations: true,
  organisations: true,
  persons: true,
  recruits: true,
  share: true,
  splits: true,
  statements: true,
  'thousand soldiers': true,
  weeks: true,
};
const ones: Readonly<Record<One, true>> = {
  attacks: true,
  deaths: true,
  month: true,
  operations: true,
  organisations: true,
  persons: true,
  recruits: true,
  splits: true,
  statements: true,
  week: true,
};

/**
 * A unit in words, such as "operations a month"; '' for a plain number. Names without words stay as they are.
 * `single`: of exactly one, "operation a month".
 */
export function formatUnit(translate: Translate, unit: string, single = false): string {
  const [above = '', ...below] = unit.split('/').map((name) => name.trim());
  const start = above === '1' ? '' : amountInWords(translate, above, single);
  return below.reduce((amount, name) => {
    if (name === 'week' || name === 'month') return every(translate, amount, name);
    const one = isOne(name) ? translate(`units.one.${name}`) : name;
    return translate(amount === '' ? 'units.perOnly' : 'units.per', { amount, one });
  }, start);
}

/** What a number stands for: one week or month, or a whole period. */
export type UnitForm = 'week' | 'month' | 'period';

/** What is needed of a series. */
export interface Measured {
  /** The model's unit, such as `deaths/week` or `share`. */
  readonly unit: string;
  /** How weeks make a month: flows add up, levels are averaged, a running total stands as it ends. */
  readonly monthly: 'sum' | 'mean' | 'last';
}

/** "deaths a week", "deaths a month", "deaths"; a level has one unit, and says so where months are averaged. `single`: of exactly one. */
export function unitInWords(
  translate: Translate,
  { unit, monthly }: Measured,
  form: UnitForm,
  single = false,
): string {
  if (monthly === 'last') return formatUnit(translate, unit, single);
  if (monthly === 'mean') {
    const level = formatUnit(translate, unit, single);
    return form === 'month' ? translate('units.monthMean', { unit: level }) : level;
  }
  const amount = formatUnit(translate, unit.replace(/\/week$/, ''), single);
  return form === 'period' ? amount : every(translate, amount, form);
}

/** An amount each week or month; a plain number has no name. */
function every(translate: Translate, amount: string, span: 'week' | 'month'): string {
  const of = span === 'week' ? 'Week' : 'Month';
  return translate(amount === '' ? `units.a${of}` : `units.per${of}`, { amount });
}

function amountInWords(translate: Translate, name: string, single: boolean): string {
  if (single && isOne(name)) return translate(`units.one.${name}`);
  return isAmount(name) ? translate(`units.amount.${name}`) : name;
}

function isAmount(name: string): name is Amount {
  return Object.hasOwn(amounts, name);
}

function isOne(name: string): name is One {
  return Object.hasOwn(ones, name);
}

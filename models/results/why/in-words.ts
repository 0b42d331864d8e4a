/** Why, in sentences: templates filled with names and numbers, in the language of the reader. */
import type { SeriesInfo } from '../../engine/series';
import { BOUNDS } from '../../engine/ledger';
import type { Model } from '../../rules/model';
import { formatNumber, formatSignificant, type Language, type Translate } from '../../text/index';
import { targetUnit, type Target } from '../target';
import type { Contribution, Contributions } from './contributions';
import type { Turn, WhyDifferent } from './turns';

/** What sentences need to be spoken. */
export interface Speech {
  readonly model: Model;
  readonly translate: Translate;
  readonly language: Language;
  /** A unit of the model in words; the unit itself where there are none. */
  readonly unit: (unit: string) => string;
}

/** The name of a rule, or of what the ledger lists beside rules. */
export function ruleName({ model, translate }: Speech, rule: string): string {
  if (rule === BOUNDS) return translate('why.bounds');
  return model.rules.find(({ id }) => id === rule)?.title ?? rule;
}

/** The number and how it has changed: two sentences. */
export function valueInWords(
  speech: Speech,
  info: SeriesInfo,
  target: Target,
  { value, change }: Contributions,
  from: number,
): readonly string[] {
  const { translate, language } = speech;
  const unit = speech.unit(targetUnit(info, target));
  const show = (number: number) => formatNumber(language, number, info.decimals);
  const direction = isNothing(change, info.decimals) ? 'Same' : change > 0 ? 'Up' : 'Down';
  const since = from < 0 ? ('Start' as const) : ('' as const);
  return [
    translate(target.span === 'week' ? 'why.value' : 'why.total', {
      outcome: info.label,
      value: show(value),
      unit,
      week: target.week,
    }),
    translate(`why.change${direction}${since}`, { amount: show(Math.abs(change)), from }),
  ];
}

/** What one rule did to the number. */
export function contributionInWords(
  speech: Speech,
  info: SeriesInfo,
  target: Target,
  { rule, amount }: Contribution,
): string {
  return speech.translate(amount > 0 ? 'why.adds' : 'why.takes', {
    rule: ruleName(speech, rule),
    amount: formatSignificant(speech.language, Math.abs(amount)),
    unit: speech.unit(targetUnit(info, target)),
  });
}

/** Names of the two scenarios. */
export interface Pair {
  readonly a: string;
  readonly b: string;
}

/** The difference as one sentence. */
export function differenceInWords(
  { translate, language, unit }: Speech,
  info: SeriesInfo,
  target: Target,
  { contributions }: WhyDifferent,
  pair: Pair,
): string {
  const { value } = contributions;
  const direction = isNothing(value, info.decimals) ? 'same' : value > 0 ? 'more' : 'less';
  return translate(`why.differ.${direction}`, {
    outcome: info.label,
    amount: formatNumber(language, Math.abs(value), info.decimals),
    unit: unit(targetUnit(info, target)),
    ...pair,
  });
}

/** One sentence for every step of the story, in its order. */
export function turnsInWords(
  speech: Speech,
  info: SeriesInfo,
  target: Target,
  { turns }: WhyDifferent,
  { b }: Pair,
): readonly string[] {
  const { model, translate, language } = speech;
  return turns.map(({ rule, first, amount, quantity, push }: Turn, at) => {
    const isDirect = amount !== 0;
    const way = (isDirect && at > 0 ? amount : push) > 0 ? 'More' : 'Less';
    const step = at === 0 ? 'first' : isDirect ? 'adds' : 'leads';
    return translate(`why.differ.${step}${way}`, {
      week: first,
      rule: ruleName(speech, rule),
      quantity: model.quantities.find(({ id }) => id === quantity)?.label ?? quantity,
      amount: formatSignificant(language, Math.abs(amount)),
      unit: speech.unit(targetUnit(info, target)),
      b,
    });
  });
}

function isNothing(value: number, decimals: number): boolean {
  return Number(value.toFixed(decimals)) === 0;
}

/** Why, in sentences: templates filled with names and numbers, in the language of the reader. */
import type { SeriesInfo } from '../../engine/series';
import { BOUNDS } from '../../engine/ledger';
import type { Model } from '../../rules/model';
import { formatNumber, type Language, type Translate } from '../../text/index';
import { isToldApart } from '../rounded';
import { targetUnit, type Target } from '../target';
import { isCounted } from '../words';
import type { Contributions } from './contributions';
import { inPrint } from './in-print';
import type { WhyDifferent } from './turns';

/** What sentences need to be spoken. */
export interface Speech {
  readonly model: Model;
  readonly translate: Translate;
  readonly language: Language;
  /** A unit of the model in words; the unit itself where there are none. `single`: of exactly one. */
  readonly unit: (unit: string, single?: boolean) => string;
}

/** A number that is ready to show, with its unit: "1 death", "3.8 deaths"; shares and indices have no unit to name. */
export function amountInWords(
  { unit }: Pick<Speech, 'unit'>,
  info: SeriesInfo,
  target: Target,
  shown: string,
): string {
  const named = targetUnit(info, target).replace(/^(share|index)(?=\/|$)/, '1');
  return `${shown} ${named === '1' ? '' : unit(named, /^[+−-]?1$/.test(shown))}`.trimEnd();
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
  contributions: Contributions,
  from: number,
): readonly string[] {
  const { translate, language } = speech;
  const { value, change, decimals } = inPrint(contributions, info);
  const show = (number: number) => formatNumber(language, number, decimals);
  const direction = change === 0 ? 'Same' : change > 0 ? 'Up' : 'Down';
  const since = from < 0 ? ('Start' as const) : ('' as const);
  return [
    translate(target.span === 'week' ? 'why.value' : 'why.total', {
      outcome: info.label,
      value: amountInWords(speech, info, target, show(value)),
      week: target.week,
    }),
    translate(`why.change${direction}${since}`, { amount: show(Math.abs(change)), from }),
  ];
}

/** What each rule did to the number, in the order of the contributions. */
export function contributionsInWords(
  speech: Speech,
  info: SeriesInfo,
  target: Target,
  contributions: Contributions,
): readonly string[] {
  const { byRule, decimals } = inPrint(contributions, info);
  return byRule.map(({ rule, amount }, at) => {
    // What is too small to print still has its direction.
    const isMore = contributions.byRule[at].amount > 0;
    return speech.translate(isMore ? 'why.adds' : 'why.takes', {
      rule: ruleName(speech, rule),
      amount: partInWords(speech, info, target, amount, decimals),
    });
  });
}

/** Names of the two scenarios. */
export interface Pair {
  readonly a: string;
  readonly b: string;
}

/** The difference as one sentence. */
export function differenceInWords(
  speech: Speech,
  info: SeriesInfo,
  target: Target,
  { contributions }: WhyDifferent,
  pair: Pair,
): string {
  const { translate, language } = speech;
  const { value, decimals } = inPrint(contributions, info);
  const { between } = contributions;
  const fewer = isCounted(info) ? 'fewer' : 'less';
  // What shows as nothing where the two are compared is no more and no less here, however many figures its parts take.
  const isTold = value !== 0 && (between === undefined || isToldApart(between, info.decimals));
  const alike = contributions.value === 0 ? 'same' : 'about';
  const direction = !isTold ? alike : value > 0 ? 'more' : fewer;
  return translate(`why.differ.${direction}`, {
    outcome: info.label,
    amount: amountInWords(speech, info, target, formatNumber(language, Math.abs(value), decimals)),
    ...pair,
  });
}

/** The size of a printed part with its unit; of one that printed as nothing, what it is less than. */
export function partInWords(
  speech: Speech,
  info: SeriesInfo,
  target: Target,
  printed: number,
  decimals: number,
): string {
  const least = Number(`1e-${decimals}`);
  const size = formatNumber(speech.language, Math.abs(printed) || least, decimals);
  const amount = amountInWords(speech, info, target, size);
  return printed === 0 ? speech.translate('why.lessThan', { amount }) : amount;
}

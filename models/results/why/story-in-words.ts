/** How two scenarios come apart, in sentences: one for every step of the story. */
import type { SeriesInfo } from '../../engine/series';
import type { Target } from '../target';
import { isCounted } from '../words';
import { inPrint } from './in-print';
import { partInWords, ruleName, type Pair, type Speech } from './in-words';
import type { Turn } from './turn';
import type { WhyDifferent } from './turns';

/** One sentence for every step of the story, in its order; two where it cannot be told how the difference gets there. */
export function turnsInWords(
  speech: Speech,
  info: SeriesInfo,
  target: Target,
  { turns, contributions }: WhyDifferent,
  { b }: Pair,
): readonly string[] {
  const { translate } = speech;
  const { byRule, decimals } = inPrint(contributions, info);
  return turns.map((turn, at) => {
    const printed = byRule.find((one) => one.rule === turn.rule)?.amount ?? 0;
    const rule = ruleName(speech, turn.rule);
    const said =
      turn.amount === 0
        ? leads(speech, turn, rule, b)
        : translate(`why.differ.${directKey(turn, info)}`, {
            ...{ rule, b },
            amount: partInWords(speech, info, target, printed, decimals),
            span: translate(target.span === 'week' ? 'why.differ.inWeek' : 'why.differ.upTo', {
              week: target.week,
            }),
          });
    const sentence = capital(`${when(speech, turn, at, target)}${said}`);
    return turn.traced ? sentence : `${sentence} ${translate('why.differ.untraced')}`;
  });
}

function leads({ model, translate }: Speech, turn: Turn, rule: string, b: string): string {
  const label = model.quantities.find(({ id }) => id === turn.quantity)?.label;
  return translate(`why.differ.${turn.does}${turn.push > 0 ? 'More' : 'Less'}`, {
    ...{ rule, b },
    quantity: label ?? turn.quantity,
  });
}

function directKey({ amount, mixed }: Turn, info: SeriesInfo) {
  const counted = isCounted(info);
  if (amount <= 0) return `${mixed ? 'mixed' : 'makes'}${counted ? 'Fewer' : 'Less'}` as const;
  if (!mixed) return 'makesMore';
  return counted ? 'mixedMoreCounted' : 'mixedMore';
}

/** What the sentence begins with. */
function when({ translate }: Speech, turn: Turn, at: number, { week: end }: Target): string {
  const { first: week, last, broken, distance, traced } = turn;
  if (at === 0 && distance === 0 && traced) return translate('why.differ.begins', { week });
  if (broken) return translate('why.differ.atTimes', { week, last });
  if (last === end && week < end) return translate('why.differ.since', { week });
  return translate(`why.differ.${week === last ? 'once' : 'during'}`, { week, last });
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

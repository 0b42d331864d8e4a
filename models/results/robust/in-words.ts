/** Doubts, flips and claims in sentences. */
import { formatNumber, formatShare, formatSignificant } from '../../text/index';
import type { SeriesInfo } from '../../engine/series';
import { nowInPrint, outcomeDecimals } from '../rounded';
import type { Player } from '../share/players';
import type { Target } from '../target';
import { amountInWords, ruleName, type Speech } from '../why/in-words';
import type { Marked, Relation } from './claims';
import type { Doubt } from './doubts';
import type { FlipSearch, Moved } from './flip';
import type { Holding } from './holding';

/** A parameter with its rule: "half-life of fear (Fear fades)". */
export function doubtInWords(
  speech: Speech,
  { label, rule }: Pick<Doubt, 'label' | 'rule'>,
): string {
  return speech.translate('robust.doubt', { label, rule: ruleName(speech, rule) });
}

/** A lever, a kind of event or a rule as the accounts name it. */
export function playerInWords(speech: Speech, { kind, id }: Player): string {
  const { model, translate } = speech;
  const names: Readonly<Record<Player['kind'], string | undefined>> = {
    lever: model.levers.find((one) => one.id === id)?.label,
    events: model.eventKinds.find((one) => one.id === id)?.label,
    rule: ruleName(speech, id),
  };
  return translate(`why.player.${kind}`, { name: names[kind] ?? id });
}

/**
 * What the flip-finder found: a sentence, and one for each parameter to move where several go together. `nowIn`: the
 * decimals with which the difference as it is now stands beside the sentence.
 */
export function flipInWords(
  speech: Speech,
  info: SeriesInfo,
  target: Target,
  search: FlipSearch,
  nowIn: number,
): readonly string[] {
  const { translate, language } = speech;
  const { outcome, singles, together, doubts, farthest, now } = search;
  if (outcome === 'even') return [translate('robust.flip.even')];
  if (outcome === 'firm') {
    const show = (number: number, decimals: number) => formatNumber(language, number, decimals);
    const beside = outcomeDecimals(info.decimals, [farthest, now]);
    return [
      translate('robust.flip.firm', {
        doubts,
        farthest: amountInWords(speech, info, target, show(farthest, beside)),
        now: show(nowInPrint(search, nowIn), nowIn),
      }),
    ];
  }
  if (singles.length > 0)
    return singles.map(({ moved }) =>
      translate('robust.flip.single', moveValues(speech, moved[0])),
    );
  const moved = together?.moved ?? [];
  return [
    translate('robust.flip.together', { count: moved.length }),
    ...moved.map((one) => translate('robust.flip.move', moveValues(speech, one))),
  ];
}

function moveValues(speech: Speech, { doubt, to, share }: Moved) {
  const { language } = speech;
  return {
    doubt: doubtInWords(speech, doubt),
    from: formatSignificant(language, doubt.now),
    to: formatSignificant(language, to),
    share: formatShare(language, share),
  };
}

/** In how many pairs of runs the order that the central run shows holds. */
export function holdingInWords(
  { translate, language }: Speech,
  { pairs, below, above }: Holding,
  now: number,
): string {
  const share = (now < 0 ? below : above) / Math.max(1, pairs);
  return translate('robust.flip.holds', { share: formatShare(language, share), pairs });
}

/** A claim as the sentence that its choices make. */
export function claimInWords(
  { translate }: Speech,
  info: SeriesInfo,
  { span, week }: Pick<Target, 'span' | 'week'>,
  relation: Relation,
  names: { readonly scenario: string; readonly than: string },
): string {
  const key = span === 'week' ? relation : relation === 'below' ? 'totalBelow' : 'totalAbove';
  return translate(`robust.claim.${key}`, { outcome: info.label, week, ...names });
}

/** The verdict on a claim, and what it depends on most where it depends. */
export function verdictInWords(speech: Speech, marked: Marked): string {
  const { translate, language } = speech;
  const { verdict, share, pairs, dependsOn } = marked;
  const said = translate(`robust.claim.verdict.${verdict}`, {
    share: formatShare(language, share),
    pairs,
  });
  if (dependsOn.length === 0) return said;
  const doubts = dependsOn.map(({ doubt }) => doubtInWords(speech, doubt)).join('; ');
  return `${said} ${translate('robust.claim.dependsOn', { doubts })}`;
}

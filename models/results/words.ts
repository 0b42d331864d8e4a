/** A comparison in words, in the language of the reader; the pieces are given apart so that each finds its place. */
import { formatNumber, formatSigned, type Language, type Translate } from '../text/index';
import type { ComparedSeries, ComparisonRow } from './compare';
import { differenceInPrint } from './rounded';

/** A row of a table of differences, ready to show. */
export interface ComparisonWords {
  /** "1,240 fewer (−3.1 %)", or "about the same". */
  readonly change: string;
  /** "fewer", "higher", "about the same". */
  readonly direction: string;
  /** "in nearly every run", "could go either way". */
  readonly certainty: string;
  /** "better", "worse", or '' where the model does not judge or nothing changes. */
  readonly judgement: string;
  /** B − A with its sign, as the two are read. */
  readonly difference: string;
  /** "−3.1 %", or '' where A shows as 0. */
  readonly perCent: string;
  /** The 90 % band of the paired difference, "−1,900 to −620", or that there is none yet. */
  readonly band: string;
  /** All of it as one sentence. */
  readonly sentence: string;
}

/** Puts a comparison into words. */
export function inWords(
  row: ComparisonRow,
  translate: Translate,
  language: Language,
): ComparisonWords {
  const { decimals, label } = row.series;
  const form = isCounted(row.series) ? 'counted' : 'level';
  const direction = translate(`comparison.${form}.${row.direction}`);
  const certaintyForm = row.direction === 'same' ? 'certaintySame' : 'certainty';
  const certainty = translate(`comparison.${certaintyForm}.${row.certainty}`);
  const judgement = translate(`comparison.judgement.${row.judgement}`);
  const share = row.perCent === undefined ? '' : formatSigned(language, row.perCent, 1);
  const change = changeInWords(row, translate, language, direction, share);
  return {
    change,
    direction,
    certainty,
    judgement,
    difference: formatSigned(language, differenceInPrint(row.a, row.b, decimals), decimals),
    perCent: share === '' ? '' : `${share} %`,
    band:
      row.band === undefined
        ? translate('comparison.noBand')
        : translate('comparison.band', {
            low: formatSigned(language, row.band.p5, decimals),
            high: formatSigned(language, row.band.p95, decimals),
          }),
    sentence: translate(judgement === '' ? 'comparison.sentence' : 'comparison.sentenceJudged', {
      label,
      change,
      certainty,
      judgement,
    }),
  };
}

/** Units of what is measured rather than counted. */
const LEVEL_UNITS = /^1$|%|share|index|score|rate|points?$/;

/** Whether a series counts things ("fewer") rather than measuring a level ("lower"). */
export function isCounted({ unit }: Pick<ComparedSeries, 'unit'>): boolean {
  return !LEVEL_UNITS.test(unit);
}

function changeInWords(
  row: ComparisonRow,
  translate: Translate,
  language: Language,
  direction: string,
  share: string,
): string {
  if (row.direction === 'same') return direction;
  const { decimals } = row.series;
  // As the two are read; unless they read alike, and what lies between them does not show.
  const central =
    differenceInPrint(row.a, row.b, decimals) || differenceInPrint(0, row.difference, decimals);
  // The words follow the pairs of runs; where the central run points the other way, its amount would contradict them.
  const typical = row.band?.p50 ?? row.difference;
  const agrees = Math.sign(typical) === Math.sign(central);
  const moved = agrees ? central : typical;
  const amount = formatNumber(language, Math.abs(moved), decimals);
  return agrees && share !== ''
    ? translate('comparison.changeInPerCent', { amount, direction, perCent: share })
    : translate(agrees ? 'comparison.change' : 'comparison.changeTypical', { amount, direction });
}

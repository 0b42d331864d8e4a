/** The words and numbers of an outcome card. */
import { inWords, type SeriesInfo } from '../../../../models/index';
import { resultsOf, type ResultsState } from '../../../store/index';
import { centralAt, centralUpTo, differenceAt, differenceUpTo } from '../../../store/differences';
import type { ScenarioLook } from '../../../store/looks';
import { unbroken, type Words } from '../../../store/words';

/** What a card is made from. */
export interface CardParts {
  readonly series: SeriesInfo;
  readonly results: Pick<ResultsState, 'scenarios'>;
  /** Whose number it is. */
  readonly active: ScenarioLook;
  readonly baseline: ScenarioLook;
  /** One week, or the whole period. */
  readonly week: number | undefined;
  readonly weeks: number;
  readonly words: Words;
}

/** Ready-made. */
export interface CardNumbers {
  readonly number: string;
  readonly change?: string;
  readonly direction?: 'up' | 'down' | 'same';
  readonly verdict?: string;
  readonly band?: string;
}

const arrows = { more: 'up', less: 'down', same: 'same' } as const;

/** Flows are added up over the whole period, levels averaged; one week shows as it is. */
export function cardNumbers(parts: CardParts): CardNumbers {
  const { results, active, baseline, week, weeks, words } = parts;
  const { t } = words;
  const series = withoutIdleDecimals(parts);
  const own = resultsOf(results, active.scenario.id);
  const at = week ?? weeks - 1;
  const number = cardNumber(parts);

  const bands = (week === undefined ? own.totals : own.bands)[series.id];
  const low = bands?.p5[at] ?? Number.NaN;
  const high = bands?.p95[at] ?? Number.NaN;
  const band =
    Number.isNaN(low) || Number.isNaN(high) || own.bandsStale
      ? t('app.explore.cards.noBand')
      : t('app.explore.cards.band', {
          low: words.number(low, series.decimals),
          high: words.number(high, series.decimals),
        });
  if (active.isBaseline) return { number, band, change: t('app.explore.cards.asBaseline') };

  const base = resultsOf(results, baseline.scenario.id);
  const row = (week === undefined ? differenceUpTo : differenceAt)(series, base, own, at);
  if (row === undefined) return { number, band };
  const { title } = baseline.scenario;
  if (row.certainty === 'open')
    return { number, band, change: t('app.explore.cards.open', { title }) };
  const said = inWords(row, t, words.language);
  return {
    number,
    band,
    change: t(
      row.direction === 'same' ? 'app.explore.cards.changeSame' : 'app.explore.cards.change',
      { change: unbroken(said.change), title },
    ),
    direction: arrows[row.direction],
    ...(said.judgement === '' ? {} : { verdict: said.judgement }),
  };
}

/** The number alone, as a card shows it beside another one. */
export function cardNumber(parts: CardParts): string {
  const value = valueOf(parts);
  return Number.isNaN(value) ? '–' : parts.words.number(value, withoutIdleDecimals(parts).decimals);
}

/** The central run's number; NaN while there is none. */
function valueOf({ series, results, active, week, weeks }: CardParts): number {
  const { central } = resultsOf(results, active.scenario.id);
  return week === undefined
    ? centralUpTo(central, series, weeks - 1)
    : centralAt(central, series, week);
}

/** Beside hundreds, decimals say nothing. */
function withoutIdleDecimals(parts: CardParts): SeriesInfo {
  return Math.abs(valueOf(parts)) >= 100 ? { ...parts.series, decimals: 0 } : parts.series;
}

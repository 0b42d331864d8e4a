/** What the large chart shows, in sentences: under it on the screen, and at the foot of its picture. */
import { formatMonth, type Translate } from '../../../../models/index';
import type { ChartTime } from './use-chart-time';

/** What the chart shows beside its lines. */
export interface HeroShown {
  readonly withBands: boolean;
  /** Whether the bands do not belong to the lines yet. */
  readonly stale: boolean;
  /** How many runs the bands are of. */
  readonly runs: number;
  readonly time: Pick<ChartTime, 'leftOut' | 'isTooShort'>;
}

/** What line and bands are, then which months are left out or why there are none. */
export function heroSentences(t: Translate, shown: HeroShown): readonly string[] {
  return [lineInWords(t, shown), ...monthsInWords(t, shown.time)];
}

function lineInWords(t: Translate, { withBands, stale, runs }: HeroShown): string {
  if (!withBands) return t('app.explore.hero.lineBandsOff');
  if (stale || runs === 0) return t('app.explore.hero.lineOnly');
  return t('app.explore.hero.line', { runs });
}

function monthsInWords(t: Translate, { leftOut, isTooShort }: HeroShown['time']) {
  if (isTooShort) return [t('app.explore.hero.noWholeMonth')];
  const [first, last] = [leftOut[0], leftOut.at(-1)];
  if (first === undefined || last === undefined) return [];
  if (first === last) return [t('app.explore.hero.leftOutOne', { month: formatMonth(t, first) })];
  return [
    t('app.explore.hero.leftOutBoth', { first: formatMonth(t, first), last: formatMonth(t, last) }),
  ];
}

/** Explanations as jobs, and what an edit has moved. */
import { seriesOf } from '../../engine/series';
import type { Setting } from '../../engine/setting';
import type { Model } from '../../rules/model';
import { SAME_SHARE } from '../compare';
import { answerOf, gather } from '../jobs/gather';
import type { Job } from '../jobs/job';
import { targetIn, type Target } from '../target';
import { contributionsTo } from './contributions';
import { differenceOf } from './difference';
import type { Explanation } from './explanation';

/** The job of explaining some settings for some series. */
export function* explaining(
  settings: readonly Setting[],
  series: readonly string[],
): Job<readonly Explanation[]> {
  const asks = settings.map((setting) => ({ kind: 'explained', setting, series }) as const);
  const count = { before: 0, total: asks.length };
  const answers = yield* gather<readonly Explanation[]>(asks, count, () => undefined);
  return answers.map((answer) => answerOf('explained', answer));
}

/** An outcome that an edit has moved. */
export interface Moving {
  /** Series id. */
  readonly series: string;
  /** The number over all weeks, before and after. */
  readonly before: number;
  readonly after: number;
  /** Id of the rule that moved it most. */
  readonly rule: string;
}

/** Most outcomes that are listed. */
const LISTED = 5;

/** The job of finding what an edit has moved: national outcomes over all weeks, those that moved most first. */
export function* moved(model: Model, before: Setting, after: Setting): Job<readonly Moving[]> {
  const national = seriesOf(model).filter(({ cell }) => cell === '');
  const ids = national.map(({ id }) => id);
  const asks = [before, after].map(
    (setting) => ({ kind: 'explained', setting, series: ids }) as const,
  );
  const count = { before: 0, total: asks.length };
  const answers = yield* gather<readonly Moving[]>(asks, count, () => undefined);
  const [a, b] = answers.map((answer) => answerOf('explained', answer));
  const week = Math.min(before.weeks, after.weeks) - 1;
  return national
    .flatMap(({ id, monthly }) => {
      const target: Target = { series: id, span: 'total', week };
      const [inA, inB] = [a, b].map((run) => targetIn(run.series[id].values, monthly, target));
      const share = Math.abs(inB - inA) / Math.max(Math.abs(inA), Math.abs(inB));
      if (!(share > SAME_SHARE)) return [];
      const parts = contributionsTo(differenceOf(a.series[id], b.series[id]), monthly, target);
      const rule = parts.byRule.find(({ amount }) => amount > 0 === inB > inA)?.rule ?? '';
      return [{ share, moving: { series: id, before: inA, after: inB, rule } }];
    })
    .toSorted((x, y) => y.share - x.share)
    .slice(0, LISTED)
    .map(({ moving }) => moving);
}

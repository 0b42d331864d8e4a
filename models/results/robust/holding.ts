/** In how many runs of the paired ensembles a comparison holds. */
import type { EnsembleSlice } from '../../engine/answer';
import { pairRuns } from '../bands';
import { answerOf, ensembleAsks, gather } from '../jobs/gather';
import type { Answer, Job } from '../jobs/job';
import { targetIn, type Question } from '../target';

/** Counts over pairs of runs that share their luck and their assumptions. */
export interface Holding {
  /** Pairs of runs so far. */
  readonly pairs: number;
  /** Pairs in which `setting`'s number is below `against`'s. */
  readonly below: number;
  /** Pairs in which it is above; equal ones are neither. */
  readonly above: number;
}

/** Counts what two ensembles say of a question; runs that only one of them has do not count. */
export function holdingIn(
  { target, how }: Pick<Question, 'target' | 'how'>,
  own: readonly EnsembleSlice[],
  against: readonly EnsembleSlice[],
): Holding {
  let below = 0;
  let above = 0;
  const pairs = pairRuns(against, own, target.series);
  for (const pair of pairs) {
    const difference = targetIn(pair.b, how, target) - targetIn(pair.a, how, target);
    if (difference < 0) below += 1;
    if (difference > 0) above += 1;
  }
  return { pairs: pairs.length, below, above };
}

/**
 * The job of counting, over so many runs of both ensembles. Each pair draws every assumption from its range and has
 * its own luck, so this is the share of plausible assumption sets, chance included.
 */
export function* holding(question: Question, runs: number): Job<Holding> {
  const { setting, against = setting, target } = question;
  const own = ensembleAsks(setting, runs, [target.series]);
  const other = ensembleAsks(against, runs, [target.series]);
  const asks = own.flatMap((ask, at) => [ask, other[at]]);
  const partOf = (answers: readonly Answer[]): Holding => {
    const slices = answers.map((answer) => answerOf('runs', answer));
    return holdingIn(
      question,
      slices.filter((_, at) => at % 2 === 0),
      slices.filter((_, at) => at % 2 === 1),
    );
  };
  return partOf(yield* gather(asks, { before: 0, total: runs * 2 }, partOf));
}

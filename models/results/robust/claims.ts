/** Marks claims by the paired ensemble: true, false, or it depends, and then on which assumptions most. */
import type { EnsembleSlice } from '../../engine/answer';
import type { Setting } from '../../engine/setting';
import type { Model } from '../../rules/model';
import { answerOf, ensembleAsks, gather } from '../jobs/gather';
import { worthOf, type Answer, type Ask, type Job, type Step } from '../jobs/job';
import type { Question } from '../target';
import { holdingIn, type Holding } from './holding';
import { tornado, type TornadoBar } from './tornado';

/** `below`: the number is below the other scenario's. `above`: it is above. */
export type Relation = 'below' | 'above';

/** A claim ready to be marked: that the question's setting stands in this relation to what it is compared with. */
export interface Claimed {
  readonly id: string;
  readonly question: Question & { readonly against: Setting };
  readonly relation: Relation;
}

/** `true`: it holds in at least 90 % of the pairs. `false`: in at most 10 %. */
export type Verdict = 'true' | 'false' | 'depends';

/** A marked claim. */
export interface Marked {
  readonly id: string;
  readonly verdict: Verdict;
  readonly pairs: number;
  /** Share of pairs in which it holds, 0 to 1. */
  readonly share: number;
  /** For a claim that depends: the assumptions that move the difference most, those that turn it first. */
  readonly dependsOn: readonly TornadoBar[];
}

/** From this share of pairs on a claim is true, and up to 1 less this share it is false. */
export const HOLDS = 0.9;
/** Assumptions that are named for a claim that depends. */
const NAMED = 3;

/** The job of marking, over so many runs of each scenario; its parts hold the claims marked so far. */
export function* mark(
  model: Model,
  claims: readonly Claimed[],
  runs: number,
): Job<readonly Marked[]> {
  const marked: Marked[] = [];
  const plan = ensemblesFor(claims, runs);
  const total = plan.asks.reduce((sum, ask) => sum + worthOf(ask), 0);
  const answers = yield* gather<readonly Marked[]>(
    plan.asks,
    { before: 0, total },
    () => undefined,
  );
  const known = slicesByKey(plan, answers);
  const slices = (setting: Setting) => known.get(JSON.stringify(setting)) ?? [];
  for (const claim of claims) {
    const { question, relation } = claim;
    const held = holdingIn(question, slices(question.setting), slices(question.against));
    const share = shareOf(held, relation);
    const verdict = verdictOf(share);
    const dependsOn =
      verdict === 'depends' ? yield* mostMoving(model, question, total, marked) : [];
    marked.push({ id: claim.id, verdict, pairs: held.pairs, share, dependsOn });
  }
  return marked;
}

/** The verdict on a claim that holds in this share of the pairs. */
export function verdictOf(share: number): Verdict {
  if (share >= HOLDS) return 'true';
  // 1 − 0.9 is not quite 0.1 in binary: the share that does not hold is compared instead.
  return 1 - share >= HOLDS ? 'false' : 'depends';
}

function shareOf({ pairs, below, above }: Holding, relation: Relation): number {
  return (relation === 'below' ? below : above) / Math.max(1, pairs);
}

/** The tornado of the difference, its progress counted after what was done before. */
function* mostMoving(
  model: Model,
  question: Question,
  before: number,
  marked: readonly Marked[],
): Generator<Step<readonly Marked[]>, readonly TornadoBar[], readonly Answer[]> {
  const job = tornado(model, question);
  let step = job.next();
  while (step.done !== true) {
    const { asks, done, total } = step.value;
    const part = [...marked];
    step = job.next(yield { asks, done: before + done, total: before + total, part });
  }
  const { now, bars } = step.value;
  const turns = ({ atLow, atHigh }: TornadoBar): boolean =>
    Math.min(now * atLow, now * atHigh) <= 0;
  return [...bars.filter(turns), ...bars.filter((bar) => !turns(bar))]
    .filter(({ reach }) => reach > 0)
    .slice(0, NAMED);
}

interface Ensembles {
  readonly asks: readonly Ask[];
  /** Which setting each asking is for. */
  readonly keys: readonly string[];
}

/** One ensemble for each setting that any claim is about, with every series that is asked of it. */
function ensemblesFor(claims: readonly Claimed[], runs: number): Ensembles {
  const wanted = new Map<string, { readonly setting: Setting; readonly series: Set<string> }>();
  for (const { question } of claims) {
    for (const setting of [question.setting, question.against]) {
      const key = JSON.stringify(setting);
      const entry = wanted.get(key) ?? { setting, series: new Set<string>() };
      wanted.set(key, entry);
      entry.series.add(question.target.series);
    }
  }
  const all = [...wanted].flatMap(([key, { setting, series }]) =>
    ensembleAsks(setting, runs, [...series]).map((ask) => ({ key, ask })),
  );
  return { asks: all.map(({ ask }) => ask), keys: all.map(({ key }) => key) };
}

function slicesByKey(
  { keys }: Ensembles,
  answers: readonly Answer[],
): ReadonlyMap<string, readonly EnsembleSlice[]> {
  const slices = new Map<string, EnsembleSlice[]>();
  answers.forEach((answer, at) => {
    const list = slices.get(keys[at]) ?? [];
    slices.set(keys[at], list);
    list.push(answerOf('runs', answer));
  });
  return slices;
}

/** Why two scenarios differ, as a story: the rules in which the difference enters, then those that it goes through. */
import type { Setting } from '../../engine/setting';
import type { Model } from '../../rules/model';
import type { MonthlyHow } from '../months';
import { targetIn, type Target } from '../target';
import { actsOf, running, type Act, type Acts, type Reach } from './acts';
import { BEFORE, contributionsTo, type Contributions } from './contributions';
import { differenceOf } from './difference';
import { endOf, type Part } from './ends';
import { entriesOf } from './entries';
import type { Explanation } from './explanation';
import type { Turn } from './turn';
import { inOrder } from './turn-order';
import { wayTo, type Step } from './ways';
import { isMixed, lasting, weeksOf, type Weeks } from './when';

/** Why B differs from A in one number. */
export interface WhyDifferent {
  /** The parts of the difference by rule; they add up to it. */
  readonly contributions: Contributions;
  /** The story: no rule before those that lead to it. */
  readonly turns: readonly Turn[];
}

/** A contribution under this share of all of them is left out of the story, not out of the sum. */
const MATTERS = 0.01;

/** Explains the difference of two runs, both explained for the target's series. */
export function whyDifferent(
  model: Model,
  settings: { readonly a: Setting; readonly b: Setting },
  explained: { readonly a: Explanation; readonly b: Explanation },
  target: Target,
  how: MonthlyHow,
): WhyDifferent {
  const { a, b } = explained;
  const outcome = differenceOf(a.series[target.series], b.series[target.series]);
  const numberOf = ({ series }: Explanation) => targetIn(series[target.series].values, how, target);
  const contributions = {
    ...contributionsTo(outcome, how, target, BEFORE),
    between: { a: numberOf(a), b: numberOf(b) },
  };
  // Against what the parts are together: weeks that cancel out within a part say nothing about its weight.
  const least = contributions.byRule.reduce((sum, one) => sum + Math.abs(one.amount), 0) * MATTERS;
  const direct = contributions.byRule.filter(
    ({ amount }) => amount !== 0 && Math.abs(amount) >= least,
  );
  const acts = actsOf(a, b, target.week);
  const entries = entriesOf(model, settings.a, settings.b, target.week);
  const reach: Reach = target.span === 'week' || how === 'last' ? 'now' : 'so-far';
  const told = new Map<string, Turn>();
  const ways = direct.flatMap(({ rule, amount }) => {
    const end = endOf(model, acts, { rule, amount, reach }, target.series);
    const way = end && wayTo(model, acts, entries, end);
    const line = running(outcome.byRule[rule], target.week);
    const turn = directTurn(acts, { rule, amount, reach, line }, end, way);
    if (turn !== undefined) told.set(rule, turn);
    return way === undefined ? [] : [way];
  });
  for (const way of ways)
    for (const [at, step] of way.entries()) {
      const turn = told.has(step.rule) ? undefined : leadingTurn(acts, way.slice(0, at + 1), step);
      if (turn !== undefined) told.set(step.rule, turn);
    }
  return { contributions, turns: inOrder([...told.values()]) };
}

/** A step that adds to the outcome itself. */
function directTurn(
  acts: Acts,
  part: Part & { readonly line: Float64Array },
  end: Step | undefined,
  way: readonly Step[] | undefined,
): Turn | undefined {
  const { rule, amount, reach, line } = part;
  const sign = Math.sign(amount);
  const weeks = reach === 'now' ? lasting(line) : weeksOf(line, sign);
  if (weeks === undefined) return undefined;
  const quantity = end?.quantity ?? '';
  return {
    ...{ rule, amount, quantity, ...weeks },
    mixed: isMixed(line, sign),
    traced: way !== undefined,
    ...placeOf(way?.map((step) => step.rule) ?? [rule]),
    ...pushOf(acts.act(rule, quantity), weeks, Math.sign(acts.effect(rule, quantity, reach))),
  };
}

/** A step that sets others in motion. */
function leadingTurn(acts: Acts, way: readonly Step[], step: Step): Turn | undefined {
  const { rule, quantity, reach } = step;
  const act = acts.act(rule, quantity);
  if (act === undefined) return undefined;
  const sign = Math.sign(acts.effect(rule, quantity, reach));
  const weeks = reach === 'now' ? lasting(act.apart) : weeksOf(act.apart, sign);
  if (weeks === undefined) return undefined;
  return {
    ...{ rule, quantity, amount: 0, ...weeks, mixed: false, traced: true },
    ...placeOf(way.map((one) => one.rule)),
    ...pushOf(act, weeks, sign),
  };
}

function placeOf(way: readonly string[]): Pick<Turn, 'way' | 'distance'> {
  return { way, distance: way.length - 1 };
}

/** Means over those of some weeks in which the difference has a sign, and what they say about the rule. */
function pushOf(
  act: Act | undefined,
  { first, last }: Weeks,
  sign: number,
): Pick<Turn, 'push' | 'does'> {
  if (act === undefined) return { push: 0, does: 'turns' };
  const counts = act.apart.map((one, week) =>
    week >= first && week <= last && Math.sign(one) === sign ? 1 : 0,
  );
  const count = counts.reduce((sum, one) => sum + one, 0) || 1;
  const mean = (line: Float64Array): number =>
    line.reduce((sum, one, week) => sum + one * counts[week], 0) / count;
  const [inA, inB] = [mean(act.a), mean(act.b)];
  const least = Math.max(Math.abs(inA), Math.abs(inB)) * MATTERS;
  const isOver = (side: number): boolean => inA * side > -least && inB * side > -least;
  return { push: mean(act.apart), does: isOver(1) ? 'adds' : isOver(-1) ? 'takes' : 'turns' };
}

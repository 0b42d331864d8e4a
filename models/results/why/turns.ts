/** Why two scenarios differ, as a story: the rule that first acted differently, then the others as they came to matter. */
import type { Setting } from '../../engine/setting';
import type { Model } from '../../rules/model';
import { differencesOf } from '../differing';
import type { MonthlyHow } from '../months';
import { targetIn, type Target } from '../target';
import { BEFORE, contributionsTo, type Contributions } from './contributions';
import { differenceOf } from './difference';
import type { Explained, Explanation } from './explanation';
import { ruleGraph, waysFrom, type Reached } from './rule-graph';

/** One step of the story. */
export interface Turn {
  readonly rule: string;
  /** Week in which it first acted differently. */
  readonly first: number;
  /** The rules from where the scenarios' own differences enter to this one, which is the last. */
  readonly way: readonly string[];
  /** Rules between it and where the scenarios' own differences enter; 0 where they enter. */
  readonly distance: number;
  /** What it adds to the difference in the outcome; 0 for a rule that only set others in motion. */
  readonly amount: number;
  /** The quantity on which its difference shows most. */
  readonly quantity: string;
  /** How much more (or less) it added to that quantity in B than in A, up to the target's week. */
  readonly push: number;
}

/** Why B differs from A in one number. */
export interface WhyDifferent {
  /** The parts of the difference by rule; they add up to it. */
  readonly contributions: Contributions;
  /** The story, in the order in which things came to matter. */
  readonly turns: readonly Turn[];
}

/** A contribution under this share of all of them is left out of the story, not out of the sum. */
const MATTERS = 0.01;
/** A difference under this share of what is compared is rounding. */
const ROUNDING = 1e-9;

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
  const acts = differentActs(model, a, b, target.week);
  const entries = entryRules(model, settings.a, settings.b).filter((rule) => acts.has(rule));
  const ways = waysFrom(ruleGraph(model), entries, (rule) => acts.get(rule)?.weight);
  const least = contributions.size * MATTERS;
  const direct = contributions.byRule.filter(
    ({ rule, amount }) => Math.abs(amount) >= least && acts.has(rule),
  );
  const told = new Set(direct.flatMap(({ rule }) => wayTo(rule, ways)));
  const turns = [...told]
    .flatMap((rule): Turn[] => {
      const act = acts.get(rule);
      if (act === undefined) return [];
      const amount = contributions.byRule.find((one) => one.rule === rule)?.amount ?? 0;
      const { first, quantity, push } = act;
      const distance = ways.get(rule)?.distance ?? Number.MAX_SAFE_INTEGER;
      return [{ rule, first, way: wayTo(rule, ways), distance, amount, quantity, push }];
    })
    .sort((x, y) => x.first - y.first || x.distance - y.distance || (x.rule < y.rule ? -1 : 1));
  return { contributions, turns };
}

/** `weight`: share of what the rule did that it did differently, 0 to 1. */
type Act = Pick<Turn, 'first' | 'quantity' | 'push'> & { readonly weight: number };

/** The rules that did anything differently up to a week, to any quantity. */
function differentActs(
  model: Model,
  a: Explanation,
  b: Explanation,
  until: number,
): ReadonlyMap<string, Act> {
  const acts = new Map<string, Act>();
  for (const { id, kind } of model.quantities) {
    const rules = new Set([
      ...Object.keys(a.quantities[id].byRule),
      ...Object.keys(b.quantities[id].byRule),
    ]);
    for (const rule of rules) {
      const act = actOn(a.quantities[id], b.quantities[id], rule, until, kind === 'tally');
      if (act === undefined) continue;
      const before = acts.get(rule);
      const first = Math.min(act.first, before?.first ?? act.first);
      const stronger = before === undefined || act.weight > before.weight;
      acts.set(rule, stronger ? { ...act, quantity: id, first } : { ...before, first });
    }
  }
  return acts;
}

/** A tally's ledger holds changes since the week before; added up they are what the rule did in each week. */
function actOn(
  a: Explained,
  b: Explained,
  rule: string,
  until: number,
  isTally: boolean,
): Omit<Act, 'quantity'> | undefined {
  const sum = { first: -1, push: 0, apart: 0, together: 0 };
  let [inA, inB, largest] = [0, 0, 0];
  for (let week = 0; week <= until; week += 1) {
    inA = (a.byRule[rule]?.[week] ?? 0) + (isTally ? inA : 0);
    inB = (b.byRule[rule]?.[week] ?? 0) + (isTally ? inB : 0);
    const size = Math.abs(inA) + Math.abs(inB);
    const difference = inB - inA;
    largest = Math.max(largest, size);
    if (sum.first < 0 && Math.abs(difference) > largest * ROUNDING) sum.first = week;
    sum.push += difference;
    sum.apart += Math.abs(difference);
    sum.together += size;
  }
  const { first, push, apart, together } = sum;
  return first < 0 ? undefined : { first, push, weight: apart / together };
}

/** The rules that read what the scenarios themselves ask differently. */
function entryRules(model: Model, a: Setting, b: Setting): readonly string[] {
  const { levers, onlyInA, onlyInB, assumptions } = differencesOf(model, a, b);
  const moved = new Set(levers.map(({ lever }) => lever.split('.', 1)[0]));
  const kinds = new Set([...onlyInA, ...onlyInB].map(({ kind }) => kind));
  const doubted = new Set(assumptions.map(({ id }) => id.split('.', 1)[0]));
  const entering = new Set(
    ruleGraph(model).arrows.flatMap(({ rule, from }) =>
      (from.kind === 'lever' && moved.has(from.id)) ||
      (from.kind === 'scheduled' && kinds.has(from.id))
        ? [rule]
        : [],
    ),
  );
  return model.rules.map(({ id }) => id).filter((id) => entering.has(id) || doubted.has(id));
}

function wayTo(rule: string, ways: ReadonlyMap<string, Reached>): readonly string[] {
  const by = ways.get(rule)?.by;
  return by === undefined ? [rule] : [...wayTo(by, ways), rule];
}

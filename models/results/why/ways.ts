/** How a difference reaches a rule: the chain of rules that carries most of it and pulls its way at every step. */
import type { Arrow } from '../../rules/arrows';
import type { Model } from '../../rules/model';
import type { Sign } from '../../rules/signs';
import { isCounted } from '../words';
import type { Acts, Reach } from './acts';
import type { Entries } from './entries';
import { ruleGraph } from './rule-graph';

/** A place on a way: what a rule does to a quantity. */
export interface Step {
  readonly rule: string;
  readonly quantity: string;
  readonly reach: Reach;
}

/** A way so far, read backwards: from a step to the outcome. */
interface Trail {
  readonly step: Step;
  /** The share of what happens at its end that comes this way, 0 to 1. */
  readonly carries: number;
  readonly next: Trail | undefined;
  /** Whether it ends here, with what the scenarios themselves ask differently. */
  readonly isWhole: boolean;
}

/** A step that carries less than this share of the next one explains nothing. */
const CARRIES = 0.05;

/**
 * The way to a step from the rules where a change enters, the step itself last; undefined where no way agrees.
 * A way agrees where every rule on it moves its quantity as the quantity has moved, and every arrow turns that into
 * the effect that follows. Of those that agree the one that carries most is taken.
 */
export function wayTo(
  model: Model,
  acts: Acts,
  entries: Entries,
  end: Step,
): readonly Step[] | undefined {
  const done = new Set<string>();
  const open: Trail[] = [{ step: end, carries: 1, next: undefined, isWhole: false }];
  for (;;) {
    const best = open.reduce<number>(
      (found, { carries }, at) => (carries > (open[found]?.carries ?? 0) ? at : found),
      0,
    );
    const [trail] = open.splice(best, 1);
    if (trail === undefined) return undefined;
    if (trail.isWhole) return forwards(trail);
    const { rule, quantity, reach } = trail.step;
    const key = `${rule} ${quantity} ${reach}`;
    if (done.has(key)) continue;
    done.add(key);
    open.push(...causes(model, acts, entries, trail));
  }
}

function forwards(trail: Trail): readonly Step[] {
  return trail.next === undefined ? [trail.step] : [trail.step, ...forwards(trail.next)];
}

/** What agrees with a step and leads to it, each with the share that it carries. */
function causes(model: Model, acts: Acts, entries: Entries, trail: Trail): readonly Trail[] {
  const { rule, quantity, reach } = trail.step;
  const sign = Math.sign(acts.effect(rule, quantity, reach));
  // What flows into a level stays there: all weeks up to now count.
  const isStock = model.quantities.find(({ id }) => id === quantity)?.kind === 'stock';
  const before: Reach = isStock ? 'so-far' : reach;
  const asked = entries(rule, quantity, before);
  const inputs = inputsOf(model, acts, rule, quantity, before);
  const whole = [...asked, ...inputs].reduce((sum, { share }) => sum + share, 0);
  const agreed = <One extends Moved>(one: One): boolean =>
    agrees(one, sign) && (one.sign !== '?' || one.share * 2 > whole);
  const own = asked
    .filter(agreed)
    .map(({ share }) => ({ ...trail, carries: (trail.carries * share) / whole, isWhole: true }));
  const others = inputs.filter(agreed).flatMap(({ from, share, moved }) =>
    movers(acts, from, before, moved)
      .filter(({ step, part }) => (part * share) / whole >= CARRIES && !has(trail, step.rule))
      .map(({ step, part }) => ({
        ...{ step, next: trail, isWhole: false },
        carries: (trail.carries * part * share) / whole,
      })),
  );
  return [...own, ...others];
}

/** The rules that move a quantity the way it has moved, with their parts of all that is done to it. */
function movers(acts: Acts, quantity: string, reach: Reach, moved: number) {
  const size = sizeOfParts(acts, quantity, reach);
  return acts
    .rulesOn(quantity)
    .map((rule) => ({ rule, effect: acts.effect(rule, quantity, reach) }))
    .filter(({ effect }) => Math.sign(effect) === moved)
    .map(({ rule, effect }) => ({
      step: { rule, quantity, reach },
      part: Math.abs(effect) / size,
    }));
}

/** All that rules did differently to a quantity, whichever way. */
function sizeOfParts(acts: Acts, quantity: string, reach: Reach): number {
  return acts
    .rulesOn(quantity)
    .reduce((sum, rule) => sum + Math.abs(acts.effect(rule, quantity, reach)), 0);
}

/** Something that a rule reads, and how it has moved. */
interface Moved {
  readonly sign: Sign;
  readonly moved: number;
  readonly share: number;
}

/**
 * The quantities that a rule reads for its effect on one and that have moved, each once. What is counted in the same
 * unit is added up before anything is made of it: there a death is a death, however few there are of its kind.
 */
function inputsOf(model: Model, acts: Acts, rule: string, to: string, reach: Reach) {
  const all = (ruleGraph(model).into.get(to) ?? []).filter(
    (one) => one.rule === rule && one.from.kind === 'quantity',
  );
  const read = [...new Set(all.map(({ from }) => from.id))].map((from) => {
    const { unit = '', kind } = model.quantities.find(({ id }) => id === from) ?? {};
    const moved = acts.moved(from, reach);
    // Of what starts anew each week, parts that cancel out were still felt in their weeks.
    const done = kind === 'tally' ? sizeOfParts(acts, from, reach) : Math.abs(moved);
    return {
      from,
      moved,
      done,
      size: acts.size(from, reach),
      pool: isCounted({ unit }) ? unit : from,
    };
  });
  return read.flatMap(({ from, moved, done, pool }) => {
    const sign = signOfAll(all.filter((one) => one.from.id === from));
    const size = read.reduce((sum, one) => sum + (one.pool === pool ? one.size : 0), 0);
    if (moved === 0) return [];
    return [{ from, sign, moved: Math.sign(moved), share: done / size }];
  });
}

/** The sign of several arrows from the same place to the same place. */
function signOfAll(arrows: readonly Arrow[]): Sign {
  const [first = '?', ...others] = new Set(arrows.map(({ sign }) => sign));
  return others.length === 0 ? first : '?';
}

/** Whether what has moved leads to an effect of a sign; where its arrow has none it may. */
function agrees({ sign: arrow, moved }: Moved, sign: number): boolean {
  if (arrow === '+') return moved === sign;
  return arrow === '-' ? moved === -sign : arrow === '?';
}

/** Whether a trail has led through a rule: no rule is its own cause. */
function has(trail: Trail | undefined, rule: string): boolean {
  return trail !== undefined && (trail.step.rule === rule || has(trail.next, rule));
}

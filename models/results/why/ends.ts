/** Where a way ends: what a rule does to a quantity that the outcome is made of. */
import { seriesOf } from '../../engine/series';
import type { Model } from '../../rules/model';
import { allOf } from '../../rules/reads';
import { outcomeSign, type Sign } from '../../rules/signs';
import type { Acts, Reach } from './acts';
import type { Step } from './ways';

/** What a rule adds to a number. */
export interface Part {
  readonly rule: string;
  readonly amount: number;
  readonly reach: Reach;
}

/** The quantity by which the rule does most of it and with the right sign; undefined where there is none. */
export function endOf(
  model: Model,
  acts: Acts,
  { rule, amount, reach }: Part,
  series: string,
): Step | undefined {
  const source = seriesOf(model).find(({ id }) => id === series)?.source;
  const outcome = model.outcomes.find(({ id }) => id === source);
  if (outcome === undefined) return undefined;
  const read = allOf(outcome.value).flatMap((one) => (one.kind === 'quantity' ? [one.id] : []));
  const candidates = [...new Set(read)].map((quantity) => ({
    ...{ quantity, reach },
    sign: outcomeSign(model, outcome, quantity),
  }));
  const [end] = [...candidates, ...splitting(model, rule)]
    .map((one) => ({ ...one, effect: acts.effect(rule, one.quantity, one.reach) }))
    .filter(({ effect, sign }) => effect !== 0 && isSame(sign, Math.sign(effect * amount)))
    .toSorted((x, y) => Math.abs(y.effect) - Math.abs(x.effect));
  return end && { rule, quantity: end.quantity, reach: end.reach };
}

/** What a rule counts whose events make new organisations: how many there are is kept by the engine and has no rules. */
function splitting(model: Model, rule: string) {
  const { event, flows = [] } = model.rules.find(({ id }) => id === rule) ?? {};
  if (event?.acts?.some(({ kind }) => kind === 'split') !== true) return [];
  const tallies = new Set(
    model.quantities.flatMap(({ id, kind }) => (kind === 'tally' ? [id] : [])),
  );
  return flows
    .filter(({ into }) => tallies.has(into))
    .map(({ into }) => ({ quantity: into, reach: 'so-far', sign: '+' }) as const);
}

function isSame(sign: Sign, product: number): boolean {
  return sign === '?' || product === (sign === '-' ? -1 : 1);
}

/** The model with every quantity reported as well, so that a run's ledger shows what each rule did to each. */
import { per, quantity, sum, times } from '../../rules/build';
import type { Expression } from '../../rules/expression';
import type { Model, Outcome, Quantity } from '../../rules/model';
import { isCounted } from '../words';

const known = new WeakMap<Model, Model>();

/** The same model, its quantities added to its outcomes, each over all its cells. Nothing that runs is changed. */
export function traced(model: Model): Model {
  const found = known.get(model);
  if (found !== undefined) return found;
  const group = model.outcomeGroups[0]?.id ?? '';
  const outcomes = model.quantities.map((one) => traceOf(model, one, group));
  const made = { ...model, outcomes: [...model.outcomes, ...outcomes] };
  known.set(model, made);
  return made;
}

/** The series under which a quantity is traced. */
export function traceId(quantity: string): string {
  return `traced-${quantity}`;
}

function traceOf(model: Model, traced: Quantity, group: string): Outcome {
  const { id, label, unit, kind } = traced;
  return {
    id: traceId(id),
    label,
    help: '',
    unit,
    value: wholeOf(model, traced),
    monthly: kind === 'stock' ? 'mean' : 'sum',
    decimals: 2,
    group,
  };
}

/**
 * What there is of a quantity in all: the sum of its cells. A level that each organisation has for itself is their
 * mean instead: where one splits in two that hold together less well, there is not more cohesion than before.
 */
function wholeOf(model: Model, { id, unit, over, kind, onSplit }: Quantity): Expression {
  const all = (value: Expression, indices: readonly string[]): Expression =>
    indices.reduce((body, index) => sum(index, body), value);
  const slotted = model.indices.find(({ slots }) => slots !== undefined)?.id;
  const isOwn = kind === 'stock' ? onSplit === 'copy' : !isCounted({ unit });
  if (slotted === undefined || !over.includes(slotted) || !isOwn) return all(quantity(id), over);
  const existence = quantity('existence');
  return per(all(times(quantity(id), existence), over), sum(slotted, existence));
}

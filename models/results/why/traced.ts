/** The model with every quantity reported as well, so that a run's ledger shows what each rule did to each. */
import type { Expression } from '../../rules/expression';
import type { Model, Outcome, Quantity } from '../../rules/model';

const known = new WeakMap<Model, Model>();

/** The same model, its quantities added to its outcomes, each summed over its cells. Nothing that runs is changed. */
export function traced(model: Model): Model {
  const found = known.get(model);
  if (found !== undefined) return found;
  const group = model.outcomeGroups[0]?.id ?? '';
  const outcomes = model.quantities.map((quantity) => traceOf(quantity, group));
  const made = { ...model, outcomes: [...model.outcomes, ...outcomes] };
  known.set(model, made);
  return made;
}

/** The series under which a quantity is traced. */
export function traceId(quantity: string): string {
  return `traced-${quantity}`;
}

function traceOf({ id, label, unit, over, kind }: Quantity, group: string): Outcome {
  return {
    id: traceId(id),
    label,
    help: '',
    unit,
    value: over.reduce<Expression>((body, index) => ({ kind: 'sum', over: index, body }), {
      kind: 'quantity',
      id,
    }),
    monthly: kind === 'stock' ? 'mean' : 'sum',
    decimals: 2,
    group,
  };
}

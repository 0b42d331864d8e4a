/** The series that a model reports: its outcomes, once for the nation or once per named cell. */
import type { Model, Outcome } from '../rules/model';

export interface SeriesInfo {
  /** `homicides`, `homicides.SIN`, `exposure.federal`. */
  readonly id: string;
  /** Id of the outcome that it is, or is a part of. */
  readonly outcome: string;
  /** Id of the outcome in the model that defines it. */
  readonly source: string;
  /** Id of the cell, or '' for the nation. */
  readonly cell: string;
  readonly label: string;
  readonly unit: string;
  readonly monthly: Outcome['monthly'];
  readonly decimals: number;
  readonly better?: 'lower' | 'higher';
  readonly group: string;
}

const known = new WeakMap<Model, readonly SeriesInfo[]>();

/** Every series of a model, in its order. */
export function seriesOf(model: Model): readonly SeriesInfo[] {
  const found = known.get(model);
  if (found !== undefined) return found;
  const all = model.outcomes.flatMap((outcome) => seriesOfOutcome(model, outcome));
  known.set(model, all);
  return all;
}

function seriesOfOutcome(model: Model, outcome: Outcome): readonly SeriesInfo[] {
  const { id, label, unit, monthly, decimals, better, group } = outcome;
  const name = outcome.partsOf ?? id;
  const shared = { source: id, outcome: name, unit, monthly, decimals, better, group };
  if (outcome.over === undefined) return [{ id: name, cell: '', label, ...shared }];
  const index = model.indices.find((one) => one.id === outcome.over);
  return (index?.cells ?? []).map((cell) => ({
    id: `${name}.${cell.id}`,
    cell: cell.id,
    label: `${label}: ${cell.label}`,
    ...shared,
  }));
}

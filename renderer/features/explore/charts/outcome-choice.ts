/** The outcomes as a person chooses among them: which one, and for the nation or which part of it. */
import type { Model, SeriesInfo } from '../../../../models/index';
import { seriesOf } from '../../../../models/index';
import { groupBy } from '../group-by';

/** One part of an outcome that can be shown. */
export interface PartChoice {
  /** Series id. */
  readonly series: string;
  /** Id of the cell, '' for the nation. */
  readonly cell: string;
  /** The cell's name; '' for the nation. */
  readonly label: string;
}

/** An outcome with all that can be shown of it. */
export interface OutcomeChoice {
  readonly id: string;
  readonly label: string;
  /** The nation first where it is reported. */
  readonly parts: readonly PartChoice[];
}

/** Outcomes under the heading of their group. */
export interface OutcomeGroup {
  readonly id: string;
  readonly label: string;
  readonly outcomes: readonly OutcomeChoice[];
}

/** Every outcome of a model by group, in the model's order. */
export function outcomeGroups(model: Model): readonly OutcomeGroup[] {
  const all = seriesOf(model);
  return model.outcomeGroups
    .map((group) => ({
      id: group.id,
      label: group.label,
      outcomes: choices(
        model,
        all.filter((series) => series.group === group.id),
      ),
    }))
    .filter(({ outcomes }) => outcomes.length > 0);
}

/** Every outcome that a person can choose. */
export function outcomeChoices(model: Model): readonly OutcomeChoice[] {
  return outcomeGroups(model).flatMap(({ outcomes }) => outcomes);
}

/** The series with an id; the model's first where there is none of that name. */
export function seriesInfo(model: Model, id: string): SeriesInfo {
  const all = seriesOf(model);
  const found = all.find((series) => series.id === id) ?? all[0];
  if (found === undefined) throw new Error('A model reports at least one outcome');
  return found;
}

/** What a person reads about a series. */
export function helpOf(model: Model, series: SeriesInfo): string {
  return model.outcomes.find(({ id }) => id === series.source)?.help ?? '';
}

function choices(model: Model, series: readonly SeriesInfo[]): readonly OutcomeChoice[] {
  const byOutcome = groupBy(series, ({ outcome }) => outcome);
  return [...byOutcome].map(([id, parts]) => ({
    id,
    label: outcomeLabel(model, id),
    parts: parts
      .map((part) => ({ series: part.id, cell: part.cell, label: partLabel(model, part) }))
      .sort((a, b) => Number(a.cell !== '') - Number(b.cell !== '')),
  }));
}

function outcomeLabel(model: Model, id: string): string {
  const own = model.outcomes.find((outcome) => outcome.id === id);
  return (own ?? model.outcomes.find((outcome) => outcome.partsOf === id))?.label ?? id;
}

function partLabel(model: Model, part: SeriesInfo): string {
  if (part.cell === '') return '';
  const over = model.outcomes.find((outcome) => outcome.id === part.source)?.over;
  const cells = model.indices.find((index) => index.id === over)?.cells ?? [];
  return cells.find((cell) => cell.id === part.cell)?.label ?? part.cell;
}

/** Which rows the table of differences has: the nation's outcomes, or the parts of one outcome. */
import { seriesOf, type Model, type SeriesInfo } from '../../../models/index';

/** Id of an outcome whose parts are shown; '' for all outcomes of the nation. */
export type Part = string;

/** All outcomes of the nation. */
export const NATION: Part = '';

/** Rows under one heading. */
export interface RowGroup {
  readonly id: string;
  readonly label: string;
  readonly series: readonly SeriesInfo[];
}

/** Outcomes that have parts, with their names. */
export function outcomesWithParts(
  model: Model,
): readonly { readonly id: string; readonly label: string }[] {
  const ids = new Set(
    seriesOf(model).flatMap(({ cell, outcome }) => (cell === '' ? [] : [outcome])),
  );
  return [...ids].map((id) => {
    const own = model.outcomes.find((outcome) => outcome.id === id);
    const parts = model.outcomes.find((outcome) => outcome.partsOf === id);
    return { id, label: (own ?? parts)?.label ?? id };
  });
}

/** The rows of a part, grouped as the model groups its outcomes. */
export function rowGroups(model: Model, part: Part): readonly RowGroup[] {
  const wanted = seriesOf(model).filter(({ cell, outcome }) =>
    part === NATION ? cell === '' : cell !== '' && outcome === part,
  );
  return model.outcomeGroups
    .map(({ id, label }) => ({ id, label, series: wanted.filter(({ group }) => group === id) }))
    .filter(({ series }) => series.length > 0);
}

/** Numbers for the map: one per state, for one week. */
import { seriesOf, type Model, type SeriesInfo } from '../../../../models/index';
import type { ScenarioResults } from '../../../store/index';

/** The numbers of a central run. */
type Run = NonNullable<ScenarioResults['central']>;

/** The outcome that the map shows, and the index whose cells it has shapes for. */
const OUTCOME = 'homicides';
const INDEX = 'state';

/** The series of all states. */
export function mapSeries(model: Model): readonly SeriesInfo[] {
  const sources = model.outcomes.filter(({ over }) => over === INDEX).map(({ id }) => id);
  return seriesOf(model).filter(
    ({ outcome, source }) => outcome === OUTCOME && sources.includes(source),
  );
}

/** Value by state code; with `against`, how much more or fewer than there. */
export function mapValues(
  series: readonly SeriesInfo[],
  run: Run | undefined,
  against: Run | undefined,
  week: number,
): Readonly<Record<string, number | undefined>> {
  return Object.fromEntries(
    series.map(({ id, cell }) => {
      const value = run?.series[id]?.[week];
      const other = against === undefined ? 0 : against.series[id]?.[week];
      return [cell, value === undefined || other === undefined ? undefined : value - other];
    }),
  );
}

/** Lowest and highest value of any state in any week, so that colours mean the same while scrubbing. */
export function mapDomain(
  series: readonly SeriesInfo[],
  run: Run | undefined,
  against: Run | undefined,
): readonly [number, number] | undefined {
  let low = Infinity;
  let high = -Infinity;
  for (const { id } of series) {
    const column = run?.series[id];
    const other = against?.series[id];
    if (column === undefined) continue;
    for (let week = 0; week < column.length; week += 1) {
      const shown = (column[week] ?? Number.NaN) - (other?.[week] ?? 0);
      if (shown < low) low = shown;
      if (shown > high) high = shown;
    }
  }
  if (low > high) return undefined;
  return against === undefined ? [0, high] : [low, high];
}

/** Names of the states by code. */
export function mapNames(
  model: Model,
  series: readonly SeriesInfo[],
): Readonly<Record<string, string>> {
  const cells = model.indices.find(({ id }) => id === INDEX)?.cells ?? [];
  const known = new Set(series.map(({ cell }) => cell));
  return Object.fromEntries(
    cells.filter(({ id }) => known.has(id)).map(({ id, label }) => [id, label]),
  );
}

/** The state whose series it is, if any. */
export function stateOfSeries(series: readonly SeriesInfo[], id: string): string | undefined {
  return series.find((one) => one.id === id)?.cell;
}

/** The series of a state; the nation's where no state is meant. */
export function seriesOfState(series: readonly SeriesInfo[], code: string | undefined): string {
  return series.find(({ cell }) => cell === code)?.id ?? OUTCOME;
}

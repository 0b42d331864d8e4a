/** What another version of the model makes of a file: its saved summary values beside the new ones. */
import { measureOf, seriesOf, type BlowbackDocument, type Model } from '../../../models/index';
import { coverOf } from '../../store/covered';
import { currentRunOf, type ResultsState } from '../../store/index';

export interface ModelChange {
  readonly scenario: string;
  readonly label: string;
  readonly unit: string;
  readonly decimals: number;
  readonly then: number;
  readonly now: number;
}

/**
 * Values that read differently when shown with their decimals, the largest change in proportion first; none of
 * scenarios that are covered while somebody predicts.
 */
export function modelChanges(
  document: BlowbackDocument,
  model: Model,
  results: ResultsState,
): readonly ModelChange[] {
  const infos = new Map(seriesOf(model).map((info) => [info.id, info]));
  const told = document.summary.filter((one) => coverOf(document, [one.scenario]) === undefined);
  const changes = told.flatMap(({ scenario: id, series, central: then }) => {
    const info = infos.get(series);
    const column = currentRunOf(results, id)?.series[series];
    const scenario = document.scenarios.find((one) => one.id === id)?.title;
    if (info === undefined || column === undefined || scenario === undefined) return [];
    const now = measureOf(column, info.monthly, 'horizon');
    const { label, unit, decimals } = info;
    if (now.toFixed(decimals) === then.toFixed(decimals)) return [];
    return [{ scenario, label, unit, decimals, then, now }];
  });
  return changes.sort((a, b) => proportion(b) - proportion(a));
}

function proportion({ then, now }: ModelChange): number {
  return Math.abs(now - then) / Math.max(Math.abs(now), Math.abs(then));
}

/** Whether version `a` (such as 1.4.0) is newer than `b`. */
export function isNewer(a: string, b: string): boolean {
  return a.localeCompare(b, 'en', { numeric: true }) > 0;
}

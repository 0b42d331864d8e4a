/** The events behind a rule's contribution: its own, or those of the rules that set it in motion. */
import type { EventRecord } from '../../engine/answer';
import type { SeriesInfo } from '../../engine/series';
import type { Model } from '../../rules/model';
import { ruleGraph } from './rule-graph';

/** How many rules back events are looked for. */
const STEPS_BACK = 2;

/** Events of the nearest rules that had any, in weeks after `from` and up to `to`; those elsewhere left out. */
export function eventsBehind(
  model: Model,
  events: readonly EventRecord[],
  rule: string,
  series: SeriesInfo,
  from: number,
  to: number,
): readonly EventRecord[] {
  const graph = ruleGraph(model);
  const concerned = events.filter(
    (event) => event.week > from && event.week <= to && isHere(model, event, series),
  );
  let rules: ReadonlySet<string> = new Set([rule]);
  for (let step = 0; step <= STEPS_BACK; step += 1) {
    const near = rules;
    const found = concerned.filter((event) => near.has(event.rule));
    if (found.length > 0) return found;
    rules = new Set([...near].flatMap((one) => graph.before.get(one) ?? []));
  }
  return [];
}

/** Whether an event can concern a series: one about a single place or actor only hears of what happened there. */
function isHere(model: Model, { place, actor }: EventRecord, { cell }: SeriesInfo): boolean {
  if (cell === '') return true;
  const index = model.indices.find((one) => one.cells.some(({ id }) => id === cell));
  if (index?.isPlace === true) return place === '' || place === cell;
  if (index?.slots !== undefined) return actor === '' || actor === cell;
  return true;
}

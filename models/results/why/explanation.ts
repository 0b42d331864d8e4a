/** A central run with all that explains it. */
import type { Columns, EventRecord } from '../../engine/answer';
import { centralRun } from '../../engine/central';
import { plan } from '../../engine/plan';
import type { Setting } from '../../engine/setting';
import { faultCodes } from '../../rules/fault-in-words';
import type { Model } from '../../rules/model';
import { traceId, traced } from './traced';

/** A column of numbers with what each rule did to it, week by week. */
export interface Explained {
  /** Value after each week. */
  readonly values: Float64Array;
  /** Rule id (or `bounds`) → what it added since the week before; these add up to the week's change. */
  readonly byRule: Columns;
}

/** A central run, explained. */
export interface Explanation {
  readonly weeks: number;
  /** By series id: those that were asked for. */
  readonly series: Readonly<Record<string, Explained>>;
  /** By quantity id: all quantities of the model, each added up over its cells. */
  readonly quantities: Readonly<Record<string, Explained>>;
  readonly events: readonly EventRecord[];
}

/** Runs a setting without chance and explains the named series. Throws when the model refuses the setting. */
export function explain(model: Model, setting: Setting, series: readonly string[]): Explanation {
  const made = plan(traced(model), setting);
  if (!made.ok) throw new RangeError(faultCodes(made.faults));
  const traces = model.quantities.map(({ id }) => id);
  const run = centralRun(made.value, {
    series: [...series, ...traces.map(traceId)],
    ledger: true,
  });
  const explained = (id: string): Explained => ({
    values: run.series[id],
    byRule: run.ledger?.[id].byRule ?? {},
  });
  return {
    weeks: run.weeks,
    series: Object.fromEntries(series.map((id) => [id, explained(id)])),
    quantities: Object.fromEntries(traces.map((id) => [id, explained(traceId(id))])),
    events: run.events,
  };
}

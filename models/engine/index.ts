/** The engine's door. It runs any model that is written in the rule vocabulary and knows none of them. */
export type {
  Columns,
  EnsembleSlice,
  EventRecord,
  Fault,
  Ledger,
  LedgerSeries,
  Result,
  Run,
} from './answer';
export { centralRun, type CentralOptions } from './central';
export { LARGEST_SEED, leverIds, LONGEST } from './check-setting';
export type { Engine } from './drivers';
export { ensembleSlice, type SliceRequest } from './ensemble';
export { leverDefault, plan, type Plan } from './plan';
export { seriesOf, type SeriesInfo } from './series';
export type { Assumptions, LeverChange, ScheduledEvent, Setting } from './setting';

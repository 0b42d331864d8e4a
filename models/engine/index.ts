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
export { LARGEST_SEED, LARGEST_STRENGTH, leverIds, LONGEST } from './check-setting';
export { checkModel } from './check-model';
export { ensembleSlice, type SliceRequest } from './ensemble';
export { BOUNDS } from './ledger';
export { leverDefault, plan, type Plan } from './plan';
export { seriesOf, type SeriesInfo } from './series';
export type { Assumptions, LeverChange, ScheduledEvent, Setting } from './setting';

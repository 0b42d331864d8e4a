/** The door of the results. */
export {
  commonRuns,
  pairedDifference,
  quantileBands,
  type Bands,
  type PairedDifference,
  type Spread,
} from './bands';
export { dateOfWeek, parseIsoDate, type CivilDate } from './calendar';
export {
  compareSeries,
  comparisonRow,
  type Certainty,
  type ComparedSeries,
  type ComparisonRow,
  type Direction,
  type Judgement,
  type PairedMeasure,
  type ScenarioResults,
} from './compare';
export { differencesInWords } from './differences-in-words';
export { toCsv, type CsvCell } from './csv';
export {
  differencesOf,
  leverCourse,
  type AssumptionDifference,
  type LeverDifference,
  type SettingDifferences,
} from './differing';
export {
  planMonths,
  slicesByMonth,
  toMonths,
  type MonthPlan,
  type Monthly,
  type MonthlyHow,
} from './months';
export { measureOf, type Measure } from './summary';
export { differenceTable, weeklyTable } from './tables';
export { inWords, isCounted, type ComparisonWords } from './words';

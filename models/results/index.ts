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
  wholeMonths,
  type MonthPlan,
  type Monthly,
  type MonthlyHow,
} from './months';
export { estimate, type Estimate, type Estimator } from './effects/estimator';
export { acrossTheories, type AcrossTheories, type Theory } from './theories/theory';
export type { BackTest, BackTestPlace, Measured, TheoryQuestion } from './effects/measured';
export { worstForecast } from './effects/worst-forecast';
export { carryOut, worldsOf, type Study, type StudyResult, type World } from './effects/study';
export { forecastMonths, type ForecastMonth, type Forecasting } from './score/forecast';
export { monthBefore, originBefore, weeksToCover } from './score/pick-origin';
export { readCounts, type CountsFault, type PlaceCounts } from './score/read-counts';
export { naiveForecast, type CountedMonth, type Naive } from './score/naive';
export type { Origin, ScoredPlace } from './score/origin';
export {
  poolScores,
  scoreMonths,
  type Coverage,
  type Errors,
  type PooledScore,
  type Score,
  type ScoredMonth,
} from './score/score';
export { predictedSeries, predictionFan, type PredictionFan } from './class/fan';
export { classCsv } from './class/class-csv';
export { claimsInWords, marksInWords, tallyOf } from './class/in-words';
export { markClass, markedBefore, type ClassMarks, type MarkedBefore } from './class/marks';
export { furthestApart, type Apart } from './class/furthest-apart';
export { leversMoved, leverSpread, type LeverSpread, type MovedLever } from './class/lever-spread';
export { classFileOf, keptRows, unreadIn } from './class/kept';
export { leverWords, type LeverWords } from './class/lever-words';
export { isLookedInto, membersOf, MOST_LOOKED_AT, MOST_MEMBERS } from './class/members';
export { inNumberOrder, pseudonyms, unnamed } from './class/pseudonyms';
export {
  harmlessInKept,
  harmlessTitles,
  titledIn,
  withoutOwnTitles,
  type HarmlessTitles,
} from './class/nameless';
export {
  recomputeClass,
  recomputedBefore,
  type RecomputedBefore,
  type RecomputedClass,
} from './class/recompute';
export { classSeries, type StudentFile } from './class/counted';
export { studentRows, type StudentRow } from './class/student';
export { drawnColumn, withStroke, type DrawnPoint } from './predict/drawn';
export { readPoints, writePoints, type PointFault } from './predict/read-points';
export { misfit, type Misfit } from './predict/score';
export { measureOf, type Measure } from './summary';
export { differenceTable, weeklyTable } from './tables';
export { inWords, type ComparisonWords } from './words';
export { answerAsk } from './jobs/answer-ask';
export {
  finish,
  worthOf,
  type Answer,
  type Answered,
  type Ask,
  type Job,
  type Step,
} from './jobs/job';
export {
  mark,
  verdictOf,
  type Claimed,
  type Marked,
  type Relation,
  type Verdict,
} from './robust/claims';
export { claimedIn, claimSentence } from './robust/claimed';
export { type Doubt } from './robust/doubts';
export { flip, type Flip, type FlipSearch, type Moved } from './robust/flip';
export { holding, type Holding } from './robust/holding';
export {
  claimInWords,
  doubtInWords,
  flipInWords,
  holdingInWords,
  playerInWords,
  verdictInWords,
} from './robust/in-words';
export { fourLines } from './robust/lines';
export { sweep, valuesOver, type Sweep, type SweptLever } from './robust/sweep';
export { tornado, type Tornado, type TornadoBar } from './robust/tornado';
export {
  attribution,
  creditRuns,
  type Attribution,
  type AttributionRequest,
  type Share,
} from './share/attribution';
export { playersOf, type Player } from './share/players';
export { nowDecimals, nowInPrint, outcomeDecimals } from './rounded';
export { creditInPrint } from './share/credit-in-print';
export { targetIn, targetUnit, type Question, type Target } from './target';
export { arrowInWords, type SaidArrow } from './why/arrow-in-words';
export { headlineInWords } from './why/headline';
export { eventsBehind } from './why/behind';
export {
  BEFORE,
  contributionsTo,
  runningContributions,
  type Contribution,
  type Contributions,
} from './why/contributions';
export { differenceOf } from './why/difference';
export { explain, type Explained, type Explanation } from './why/explanation';
export {
  amountInWords,
  contributionsInWords,
  differenceInWords,
  ruleName,
  valueInWords,
  type Pair,
  type Speech,
} from './why/in-words';
export { litBy, placeSeries, type Lit } from './why/lit';
export { explaining, moved, type Moving } from './why/jobs';
export { inPrint, type Printed } from './why/in-print';
export { turnsInWords } from './why/story-in-words';
export type { Turn } from './why/turn';
export { whyDifferent, type WhyDifferent } from './why/turns';

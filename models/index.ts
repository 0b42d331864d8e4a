/** The one door of the models: whoever stands outside imports from here. */
export {
  centralRun,
  ensembleSlice,
  LARGEST_SEED,
  leverDefault,
  leverIds,
  LONGEST,
  plan,
  seriesOf,
  type Assumptions,
  type CentralOptions,
  type Columns,
  type EnsembleSlice,
  type EventRecord,
  type Fault,
  type Ledger,
  type LedgerSeries,
  type LeverChange,
  type Plan,
  type Result,
  type Run,
  type ScheduledEvent,
  type SeriesInfo,
  type Setting,
  type SliceRequest,
} from './engine/index';
export { allArrows, arrows, type Arrow } from './rules/arrows';
export { loopsIn, namedLoop, type Loop } from './rules/loops';
export { equation } from './rules/equation';
export type {
  Cell,
  EventKind,
  Group,
  Lever,
  LeverMark,
  LeverZone,
  Model,
  Outcome,
  Quantity,
  Start,
} from './rules/model';
export { faultCodes, faultInWords } from './rules/fault-in-words';
export { nearest } from './rules/nearest';
export { usualCell } from './rules/usual-cell';
export type { Confidence, Evidence, Parameter, Rule } from './rules/rule';
export * from './document/index';
export * from './results/index';
export * from './text/index';
export {
  gallery,
  type GalleryEntry,
  observed,
  origins,
  rollingOrigins,
  scoredPlaces,
} from './mexico/data';
export {
  fetchOffers,
  lessonCards,
  loadLesson,
  loadSample,
  sampleCards,
  type LessonCard,
} from './mexico/cards';
export { offeredTitles } from './mexico/offered-titles';
export { lessonsIn, type GalleryLesson } from './mexico/lessons/lessons';
export { samplesIn, type GallerySample } from './mexico/samples/samples';
export { studies } from './mexico/event-studies/studies';
export { measured } from './mexico/measured';
export { theories } from './mexico/theories';
export { mexico } from './mexico/model';
export { englishTongue, loadTongue, type Tongue } from './mexico/tongue';
export { galleryIn, modelIn, theoriesIn } from './mexico/spoken';

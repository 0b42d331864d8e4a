/** The door of the scenario file. */
export type * from './document';
export { checkAgainstModel } from './check-model';
export {
  addAssumptionSet,
  adoptAssumptionSets,
  assume,
  removeAssumptionSet,
  renameAssumptionSet,
  setParameter,
  setStrength,
  switchRule,
} from './edit/assumptions';
export { addClaim, changeClaim, removeClaim } from './edit/claims';
export { addEvent, changeEvent, moveEvent, removeEvent } from './edit/events';
export { addHistory } from './edit/history';
export { resetLever, setLever } from './edit/levers';
export { lockPrediction, scorePrediction, scoresOf, isLocked } from './edit/locks';
export { addPrediction, changePrediction, removePrediction } from './edit/predictions';
export { withRevealed } from './edit/revealed';
export {
  addScenario,
  describeScenario,
  duplicateScenario,
  removeScenario,
  renameScenario,
  setBaseline,
  withScenario,
} from './edit/scenarios';
export {
  setAuthors,
  setHypothesis,
  setNotes,
  setQuestion,
  setSeed,
  setStart,
  setSummary,
  setTitle,
  setView,
  setWeeks,
} from './edit/texts';
export { documentDifferences } from './differences';
export type { DocumentDifference } from './differences';
export { explainRefusal } from './explain';
export { documentFromGallery } from './from-gallery';
export { documentFromGlimpse } from './from-glimpse';
export type { ClassEntry, ClassFile, ClassValue } from './class/class-file';
export { isClassFile } from './class/is-class-file';
export { parseClass } from './class/parse-class';
export { writeClass } from './class/write-class';
export { CLASS_SUFFIX, LESSON_SUFFIX, SUFFIX, VERSION } from './format';
export type { Glimpse } from './glimpse';
export { isMemberPath } from './member-path';
export { freeId, idFrom } from './ids';
export { classJsonSchema, documentJsonSchema, lessonJsonSchema } from './json-schema';
export { limits } from './limits';
export { adoptTheory } from './edit/theory';
export { offeredSets } from './offered-sets';
export type { OfferedSet } from './offered-sets';
export { newDocument } from './new-document';
export type { Beginnings } from './new-document';
export { parseDocument } from './parse';
export type { ParsedDocument } from './parsed';
export { STANDARD } from './references';
export type { Allowed, Expected, Refusal, RefusalKind } from './refusal';
export { settingOf } from './setting-of';
export { writeDocument } from './write';
export {
  addQuestion,
  addStep,
  changeLesson,
  changeQuestion,
  changeStep,
  moveStep,
  removeQuestion,
  removeStep,
} from './lesson/edit-lesson';
export {
  answerIn,
  documentForClass,
  guideOf,
  withAnswer,
  type ClassGuide,
} from './lesson/for-class';
export { lessonInLanguage } from './lesson/in-language';
export {
  lessonViews,
  revealKinds,
  stepKinds,
  type Lesson,
  type LessonQuestion,
  type LessonStep,
  type LessonTexts,
  type LessonView,
  type Reveal,
} from './lesson/lesson';
export { lessonFrom } from './lesson/new-lesson';
export { slidesOf, type Slide, type SlideBody } from './lesson/slides';

/** The door to the data of the Mexico model: what exists, what is known, what can be started from. */
export { allies, rivals } from './wars';
export { origins } from './back-tests/origins';
export { scoredPlaces } from './back-tests/places';
export { borders } from './borders';
export { evidence, judged } from './evidence/evidence';
export { gallery } from './gallery/gallery';
export type { GalleryEntry } from './gallery/entry';
export { annualHomicides, cartelHistory, type AnnualFigure, type CartelYear } from './history';
export { leverGroups, levers } from './levers/levers';
export {
  isObserved,
  observed,
  observedMonths,
  observedSource,
  type ObservedMonth,
  type ObservedSeries,
} from './observed';
export {
  circles,
  levels,
  organisations,
  pool,
  ranks,
  type OrganisationId,
  type RankId,
} from './organisations';
export { starts } from './starts/starts';
export { states, type StateId } from './states';
export { rollingOrigins } from './counts/rolling';

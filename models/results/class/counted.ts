/** What counts of a file of a class: one scenario, in the series of the whole nation. */
import type { BlowbackDocument } from '../../document/document';
import { seriesOf, type SeriesInfo } from '../../engine/series';
import type { Model } from '../../rules/model';

/** One file of a class that could be read. */
export interface StudentFile {
  /** Its path within the class's folder; unique in the class. */
  readonly key: string;
  readonly document: BlowbackDocument;
}

/** The scenario of a document that stands for its author's work. */
export function scenarioThatCounts({ scenarios, baseline }: BlowbackDocument): {
  readonly id: string;
  readonly title: string;
} {
  const last = scenarios.findLast(({ id }) => id !== baseline) ?? scenarios[0];
  return { id: last?.id ?? baseline, title: last?.title ?? baseline };
}

/** Series that a class is compared in: those of the whole nation. */
export function classSeries(model: Model): readonly SeriesInfo[] {
  return seriesOf(model).filter(({ cell }) => cell === '');
}

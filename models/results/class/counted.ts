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

/**
 * The scenario of a document that stands for its author's work: the one that was in hand when it was saved. Where that is
 * the baseline, or the file does not say (it is from before version 1.3), the last one that is not the baseline.
 */
export function scenarioThatCounts({ scenarios, baseline, view }: BlowbackDocument): {
  readonly id: string;
  readonly title: string;
} {
  const own = scenarios.filter(({ id }) => id !== baseline);
  const counts = own.find(({ id }) => id === view.scenario) ?? own.at(-1) ?? scenarios[0];
  return { id: counts?.id ?? baseline, title: counts?.title ?? baseline };
}

/** Series that a class is compared in: those of the whole nation. */
export function classSeries(model: Model): readonly SeriesInfo[] {
  return seriesOf(model).filter(({ cell }) => cell === '');
}

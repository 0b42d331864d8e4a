/** A document that nobody has worked on yet. */
import { seriesOf } from '../engine/series';
import type { Model } from '../rules/model';
import type { BlowbackDocument, Scenario } from './document';
import { idFrom } from './ids';
import { STANDARD } from './references';

/** What a new document begins with; what is not named is empty, or as the model has it. */
export type Beginnings = { readonly title: string } & Partial<
  Omit<BlowbackDocument, 'model' | 'unknown' | 'minor'>
>;

/** Horizon of a new document, in weeks. */
const WEEKS = 156;

/** Small charts of a new document. */
const CHARTS = 6;

/**
 * A new document for a model: its first start, 156 weeks, and one empty scenario with the document's title unless
 * scenarios are given. Its charts show the model's first outcomes for the nation.
 */
export function newDocument(model: Model, beginnings: Beginnings): BlowbackDocument {
  const { title } = beginnings;
  const given = beginnings.scenarios ?? [];
  const scenarios = given.length > 0 ? given : [emptyScenario(idFrom(title, 'scenario'), title)];
  const national = seriesOf(model).filter(({ cell }) => cell === '');
  const [hero, ...charts] = national.map(({ id }) => id);
  return {
    model: { id: model.id, version: model.version },
    title,
    authors: beginnings.authors ?? [],
    question: beginnings.question ?? '',
    hypothesis: beginnings.hypothesis ?? '',
    notes: beginnings.notes ?? '',
    seed: beginnings.seed ?? 1,
    start: beginnings.start ?? model.starts[0]?.id ?? '',
    weeks: beginnings.weeks ?? WEEKS,
    scenarios,
    baseline: beginnings.baseline ?? scenarios[0]?.id ?? '',
    assumptionSets: beginnings.assumptionSets ?? [],
    predictions: beginnings.predictions ?? [],
    claims: beginnings.claims ?? [],
    locks: beginnings.locks ?? [],
    history: beginnings.history ?? [],
    view: beginnings.view ?? {
      hero: hero ?? '',
      charts: charts.slice(0, CHARTS),
      hidden: [],
      resolution: 'weekly',
    },
    summary: beginnings.summary ?? [],
    unknown: {},
  };
}

/** A scenario in which nobody has moved anything. */
export function emptyScenario(id: string, title: string): Scenario {
  return { id, title, description: '', levers: {}, events: [], assumptions: STANDARD };
}

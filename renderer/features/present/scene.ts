/** What a slide is made from, and what all slides ask of it. */
import {
  seriesOf,
  type BlowbackDocument,
  type Model,
  type Prediction,
  type SeriesInfo,
  type Slide,
} from '../../../models/index';
import { coverOf } from '../../store/covered';
import type { Words } from '../../store/words';
import type { TablePart } from './table-parts';

/** All that is known without a result. */
export interface Scene {
  readonly document: BlowbackDocument;
  readonly model: Model;
  readonly words: Words;
}

/** A slide, or the part of its table that one screen holds. */
export interface Screen extends Slide {
  readonly part?: TablePart;
}

/** The prediction that covers what a slide tells. A lesson says itself what its class sees when. */
export function coverIn({ step, body }: Slide, document: BlowbackDocument): Prediction | undefined {
  if (document.lesson !== undefined) return undefined;
  if (body.kind === 'chart') return coverOf(document, body.lines);
  return body.kind === 'table' || body.kind === 'why'
    ? coverOf(document, step.scenarios)
    : undefined;
}

export function infoOf(model: Model, outcome: string): SeriesInfo {
  const series = seriesOf(model);
  const info = series.find(({ id }) => id === outcome) ?? series[0];
  if (info === undefined) throw new Error('A model has at least one outcome');
  return info;
}

export function titleOf(document: BlowbackDocument, id: string): string {
  return document.scenarios.find((one) => one.id === id)?.title ?? id;
}

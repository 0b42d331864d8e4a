/** A card of a gallery as a document of one's own. */
import type { Model } from '../rules/model';
import type { BlowbackDocument, Scenario } from './document';
import { newDocument } from './new-document';

/** What a card of a gallery gives to a document; see the fields of the document. */
export interface GalleryCard {
  readonly title: string;
  readonly start: string;
  readonly weeks: number;
  readonly scenarios: readonly Scenario[];
  readonly baseline: string;
  readonly hero: string;
  readonly charts: readonly string[];
}

/** The document that a card opens as, which nobody has worked on yet. */
export function documentFromGallery(model: Model, card: GalleryCard): BlowbackDocument {
  const { title, start, weeks, scenarios, baseline, hero, charts } = card;
  const view = { hero, charts, hidden: [], resolution: 'weekly' } as const;
  return newDocument(model, { title, start, weeks, scenarios, baseline, view });
}

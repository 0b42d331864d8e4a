/** The model and what goes with it in one language, for a window, which speaks one at a time. */
import type { Theory } from '../results/theories/theory';
import type { Model } from '../rules/model';
import type { Language } from '../text/index';
import { gallery, observedSource, type GalleryEntry } from './data';
import { mexico } from './model';
import { theories } from './theories';

/** What a reader of one language meets; ids and numbers are the same in all of them. */
export interface Tongue {
  readonly model: Model;
  readonly gallery: readonly GalleryEntry[];
  /** Where the observed months come from, to be named wherever they are drawn. */
  readonly observedSource: string;
  readonly theories: readonly Theory[];
}

/** The words that stand in the model itself. */
export const englishTongue: Tongue = { model: mexico, gallery, observedSource, theories };

/** Rejects if the file with the words cannot be fetched. */
export async function loadTongue(language: Language): Promise<Tongue> {
  if (language === 'en') return englishTongue;
  const spoken = await import('./spoken');
  return {
    model: spoken.modelIn(language),
    gallery: spoken.galleryIn(language),
    observedSource: spoken.observedSourceIn(language),
    theories: spoken.theoriesIn(language),
  };
}

/** The sentences of one language for a window: it speaks one at a time, and fetches the other when it is chosen. */
import type { Language } from './language';
import { withManyForms, type Branch } from './many-forms';

/** A language with its sentences. */
export interface Catalog {
  readonly language: Language;
  readonly sentences: Branch;
}

/** Rejects if the file with the sentences cannot be fetched. */
export async function loadCatalog(language: Language): Promise<Catalog> {
  if (language === 'en') return { language, sentences: (await import('./en/window')).inWindow };
  return { language, sentences: withManyForms((await import('./es/window')).inWindow) };
}

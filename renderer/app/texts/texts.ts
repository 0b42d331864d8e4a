/** The window's language: one i18next instance for everything, following the user's settings. */
import {
  addCatalog,
  createTextsFrom,
  languages,
  loadCatalog,
  translateWith,
  type Catalog,
  type Language,
  type Translate,
} from '../../../models/index';
import { learn } from '../../store/tongues';

/** `system` is the first of the computer's languages that we have. */
export function languageOf(setting: Language | 'system', preferred: readonly string[]): Language {
  if (setting !== 'system') return setting;
  const found = preferred
    .map((tag) => languages.find((language) => tag.toLowerCase().startsWith(language)))
    .find((language) => language !== undefined);
  return found ?? 'en';
}

export interface Texts {
  /** For react-i18next. */
  readonly i18n: ReturnType<typeof createTextsFrom>;
  readonly translate: Translate;
  language(): Language;
  /**
   * Changes the language of everything that is on screen, once its sentences are there; of two wishes the later one
   * holds. Rejects, and changes nothing, if they cannot be fetched.
   */
  use(language: Language): Promise<void>;
}

/** Begins in another language where the sentences of `wish` cannot be fetched; rejects if none can. */
export async function createWindowTexts(wish: Language): Promise<Texts> {
  const first = await fetchFirst(wish);
  const i18n = createTextsFrom(first);
  let now = first.language;
  let wanted = now;
  return {
    i18n,
    translate: (key, values) => translateWith(i18n, now)(key, values),
    language: () => now,
    async use(language) {
      wanted = language;
      const catalog = await fetchWords(language);
      if (wanted !== language || now === language) return;
      addCatalog(i18n, catalog);
      now = language;
      await i18n.changeLanguage(language);
    },
  };
}

/** The sentences of `wish`, or else of the next language that can be had; rejects as the last one does. */
async function fetchFirst(wish: Language): Promise<Catalog> {
  const others = languages.filter((language) => language !== wish);
  return others.reduce((found, other) => found.catch(() => fetchWords(other)), fetchWords(wish));
}

/** Fetches what saying something in a language takes; what was fetched once is there at once. */
export async function fetchWords(language: Language): Promise<Catalog> {
  const [catalog] = await Promise.all([loadCatalog(language), learn(language)]);
  return catalog;
}

/** The window's language: one i18next instance for everything, following the user's settings. */
import {
  createTexts,
  languages,
  translateWith,
  type Language,
  type Translate,
} from '../../../models/index';

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
  readonly i18n: ReturnType<typeof createTexts>;
  readonly translate: Translate;
  language(): Language;
  /** Changes the language of everything that is on screen. */
  use(language: Language): void;
}

export function createWindowTexts(first: Language): Texts {
  const i18n = createTexts(first);
  let now = first;
  return {
    i18n,
    translate: (key, values) => translateWith(i18n, now)(key, values),
    language: () => now,
    use(language) {
      now = language;
      void i18n.changeLanguage(language);
    },
  };
}

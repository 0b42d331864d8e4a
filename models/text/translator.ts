/** Sentences by key, in the language of the user; the same instance serves main, command line and window. */
import { createInstance, type i18n } from 'i18next';
import { en } from './en/index';
import { es } from './es/index';
import type { KeyOf } from './same';

/** The languages that every sentence exists in. */
export const languages = ['en', 'es'] as const;

/** A language that every sentence exists in. */
export type Language = (typeof languages)[number];

/** Dotted key of a sentence, such as `comparison.direction.more`; plural forms share one key. */
export type TextKey = KeyOf<typeof en>;

/** What fills the blanks of a sentence; `count` also chooses the plural form. */
export type TextValues = Readonly<Record<string, string | number>>;

/** Gives the sentence of a key with its blanks filled. Values are put in as they are, never expanded. */
export type Translate = (key: TextKey, values?: TextValues) => string;

interface Branch {
  readonly [key: string]: string | Branch;
}

/** Spanish has a third form for whole millions, which reads as the plural does. */
function withManyForms(branch: Branch): Branch {
  const result: Record<string, string | Branch> = {};
  for (const [key, value] of Object.entries(branch)) {
    result[key] = typeof value === 'string' ? value : withManyForms(value);
    if (key.endsWith('_other')) result[key.replace(/_other$/, '_many')] = value;
  }
  return result;
}

/** A ready i18next instance with both catalogs, for `react-i18next`; it needs no waiting. */
export function createTexts(language: Language): i18n {
  const texts = createInstance();
  void texts.init({
    lng: language,
    fallbackLng: 'en',
    supportedLngs: languages,
    resources: { en: { translation: en }, es: { translation: withManyForms(es) } },
    nsSeparator: false,
    initAsync: false,
    showSupportNotice: false,
    interpolation: { escapeValue: false },
  });
  return texts;
}

/** Stands for `{{` inside a value; a private character that no keyboard types. */
const BRACES = '\uE000';

/**
 * The translating function alone. Braces in a value are hidden while the blanks are filled: i18next
 * would otherwise take a title such as "{{count}}" for a blank of the sentence.
 */
export function createTranslator(language: Language): Translate {
  const texts = createTexts(language);
  return (key, values = {}) => {
    const safe = Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? value.replaceAll('{{', BRACES) : value,
    ]);
    const sentence = texts.t(key, Object.fromEntries(safe) as TextValues); // the same keys and kinds
    return sentence.replaceAll(BRACES, '{{');
  };
}

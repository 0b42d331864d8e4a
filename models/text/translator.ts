/** Sentences by key, in the language of the user; the same instance serves main, command line and window. */
import { createInstance, type i18n } from 'i18next';
import type { Catalog } from './catalog';
import { en } from './en/index';
import { es } from './es/index';
import { languages, type Language } from './language';
import { withManyForms, type Branch } from './many-forms';
import type { KeyOf } from './same';

/** Dotted key of a sentence, such as `comparison.direction.more`; plural forms share one key. */
export type TextKey = KeyOf<typeof en>;

/** What fills the blanks of a sentence; `count` also chooses the plural form. */
export type TextValues = Readonly<Record<string, string | number>>;

/** Gives the sentence of a key with its blanks filled. Values are put in as they are, never expanded. */
export type Translate = (key: TextKey, values?: TextValues) => string;

/** A ready i18next instance with both catalogs; it needs no waiting. */
export function createTexts(language: Language): i18n {
  return instance(language, { en, es: withManyForms(es) });
}

/** A ready i18next instance with one catalog, for a window, whose language it is. */
export function createTextsFrom({ language, sentences }: Catalog): i18n {
  return instance(language, { [language]: sentences });
}

/** Lets an instance speak another language as well. */
export function addCatalog(texts: i18n, { language, sentences }: Catalog): void {
  texts.addResourceBundle(language, NAMESPACE, sentences);
}

/** The one that i18next takes by itself. */
const NAMESPACE = 'translation';

function instance(language: Language, catalogs: Readonly<Record<string, Branch>>): i18n {
  const texts = createInstance();
  void texts.init({
    lng: language,
    fallbackLng: 'en',
    supportedLngs: languages,
    resources: Object.fromEntries(
      Object.entries(catalogs).map(([tongue, sentences]) => [tongue, { [NAMESPACE]: sentences }]),
    ),
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
  return translateWith(createTexts(language), language);
}

const made = new WeakMap<i18n, Map<string, Translate>>();

/** Translates into one language of `texts`; the same function whenever it is asked for. */
export function translateWith(texts: i18n, language: string): Translate {
  const known = made.get(texts) ?? new Map<string, Translate>();
  made.set(texts, known);
  const translate = known.get(language) ?? makeTranslate(texts, language);
  known.set(language, translate);
  return translate;
}

function makeTranslate(texts: i18n, language: string): Translate {
  const sentences = new Map<string, Sentence | undefined>();
  const say = texts.getFixedT(language);
  const thorough: Translate = (key, values = {}) => {
    const safe = Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? value.replaceAll('{{', BRACES) : value,
    ]);
    const sentence = say(key, Object.fromEntries(safe) as TextValues); // the same keys and kinds
    return sentence.replaceAll(BRACES, '{{');
  };
  return (key, values) => {
    // Plural forms are i18next's to choose.
    if (values !== undefined && 'count' in values) return thorough(key, values);
    if (!sentences.has(key)) sentences.set(key, sentenceIn(texts, language, key));
    const sentence = sentences.get(key);
    return (sentence && filled(sentence, values)) ?? thorough(key, values);
  };
}

/** A sentence cut at its blanks: text, name of a blank, text, name … */
type Sentence = readonly string[];

/** Undefined where the language has no sentence of just this key, or it says more than i18next's plainest form. */
function sentenceIn(texts: i18n, language: string, key: string): Sentence | undefined {
  const found: unknown = texts.getResource(language, 'translation', key);
  if (typeof found !== 'string' || found.includes('$t(')) return undefined;
  const pieces = found.split(/\{\{\s*(\w+)\s*\}\}/);
  return pieces.some((piece) => piece.includes('{{')) ? undefined : pieces;
}

/** Undefined where a blank has no value. Charts and cards are full of numbers: this is many times as fast as i18next. */
function filled(sentence: Sentence, values: TextValues = {}): string | undefined {
  let text = sentence[0] ?? '';
  for (let at = 1; at < sentence.length; at += 2) {
    const value = values[sentence[at] ?? ''];
    if (value === undefined) return undefined;
    text += `${value}${sentence[at + 1] ?? ''}`;
  }
  return text;
}

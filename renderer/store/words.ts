/** Sentences, numbers and dates in the language of the window, and the model that they speak of. */
import {
  dateOfWeek,
  formatDate,
  formatNumber,
  formatShare,
  formatSigned,
  languages,
  translateWith,
  type createTextsFrom,
  type Language,
  type Model,
  type Tongue,
  type Translate,
} from '../../models/index';
import { useTexts } from '../ui/index';
import { tongueOf } from './tongues';

/** Everything that a view needs to speak. Stable for as long as the language is. */
export interface Words {
  readonly language: Language;
  /** The sentence of a key of the catalogs. */
  readonly t: Translate;
  /** A number with its thousands separated and exactly `decimals` decimals. */
  readonly number: (value: number, decimals: number) => string;
  /** As `number`, with its sign; what rounds to 0 has none. */
  readonly signed: (value: number, decimals: number) => string;
  /** A share from 0 to 1 in per cent. */
  readonly share: (value: number) => string;
  /** An ISO date in words: 24 February 2025. */
  readonly date: (iso: string) => string;
}

/** The words of the window's language. */
export function useWords(): Words {
  const { texts, language } = useTexts();
  return wordsIn(texts, language);
}

type Texts = ReturnType<typeof createTextsFrom>;

const made = new WeakMap<Texts, Map<string, Words>>();

/** Made once per language: every component that speaks it has the same. */
function wordsIn(texts: Texts, tag: string): Words {
  const byLanguage = made.get(texts) ?? new Map<string, Words>();
  made.set(texts, byLanguage);
  const language = languages.find((one) => tag.startsWith(one)) ?? 'en';
  const words = byLanguage.get(tag) ?? wordsOf(language, translateWith(texts, tag));
  byLanguage.set(tag, words);
  return words;
}

/** The words of a language, given its translator. */
export function wordsOf(language: Language, t: Translate): Words {
  return {
    language,
    t,
    number: (value, decimals) => formatNumber(language, value, decimals),
    signed: (value, decimals) => formatSigned(language, value, decimals),
    share: (value) => formatShare(language, value),
    date: (iso) => formatDate(t, iso),
  };
}

/** A number and its per cent sign stay on one line. */
export function unbroken(text: string): string {
  return text.replaceAll(' %', '\u00a0%');
}

/** The model whose scenarios the window shows, in the language of the window. */
export function useModel(): Model {
  return useTongue().model;
}

/** The model and what goes with it, in the language of the window. */
export function useTongue(): Tongue {
  return tongueOf(useWords().language);
}

/** ISO date of the first day of a week of a run that begins at the model's starting state `start`. */
export function weekDate(model: Model, start: string, week: number): string {
  return dateOfWeek(startDateOf(model, start), week);
}

/** ISO date of the first day of week 0. */
export function startDateOf(model: Model, start: string): string {
  const found = model.starts.find((one) => one.id === start) ?? model.starts[0];
  if (found === undefined) throw new Error('A model has at least one starting state');
  return found.date;
}

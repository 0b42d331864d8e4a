/** The words and numbers of charts in the language of the window. */
import { useMemo } from 'react';
import {
  formatNumber,
  languages,
  translateWith,
  type Language,
  type Translate,
} from '../../../models/index';
import { useTexts } from '../../ui/index';

export interface ChartText {
  /** The sentence of a key of the catalogs. */
  readonly translate: Translate;
  /** A number with its thousands separated and exactly `decimals` decimals. */
  readonly number: (value: number, decimals: number) => string;
}

/** Stable for as long as the language is. */
export function useChartText(): ChartText {
  const { texts, language: tag } = useTexts();
  const language = languageOf(tag);
  return useMemo(
    () => ({
      translate: translateWith(texts, tag),
      number: (value, decimals) => formatNumber(language, value, decimals),
    }),
    [texts, tag, language],
  );
}

function languageOf(tag: string | undefined): Language {
  return languages.find((language) => tag?.startsWith(language)) ?? 'en';
}

/** The words and numbers of charts in the language of the window. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber, languages, type Language, type Translate } from '../../../models/index';

export interface ChartText {
  /** The sentence of a key of the catalogs. */
  readonly translate: Translate;
  /** A number with its thousands separated and exactly `decimals` decimals. */
  readonly number: (value: number, decimals: number) => string;
}

/** Stable for as long as the language is. */
export function useChartText(): ChartText {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n.language);
  return useMemo(
    () => ({
      translate: (key, values) => t(key, { ...values }),
      number: (value, decimals) => formatNumber(language, value, decimals),
    }),
    [t, language],
  );
}

function languageOf(tag: string | undefined): Language {
  return languages.find((language) => tag?.startsWith(language)) ?? 'en';
}

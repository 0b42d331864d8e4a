import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Label } from './label';

/** Turns the label of an edit into words; keys come from any catalog, so they are not checked here. */
export function useDescribe(): (label: Label) => string {
  const { t } = useTranslation();
  return useCallback((label) => t(label.key, { ...label.values }), [t]);
}

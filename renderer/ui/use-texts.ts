/** The window's texts and their language, for hooks that speak: as `useTranslation` of react-i18next, at a tenth of its cost. */
import type { i18n } from 'i18next';
import { useCallback, useContext, useSyncExternalStore } from 'react';
import { getI18n, I18nContext } from 'react-i18next';

/** `texts`: the instance of the provider around; `language`: the one that it has now. Draws again when that changes. */
export function useTexts(): { readonly texts: i18n; readonly language: string } {
  // Without a provider there is no context value at all, whatever its type says.
  const context = useContext(I18nContext) as { readonly i18n: i18n } | undefined;
  const texts = context?.i18n ?? getI18n();
  const subscribe = useCallback(
    (changed: () => void) => {
      texts.on('languageChanged', changed);
      return () => texts.off('languageChanged', changed);
    },
    [texts],
  );
  const language = useSyncExternalStore(subscribe, () => texts.language);
  return { texts, language };
}

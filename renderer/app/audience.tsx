/** The page that an audience looks at: no stores, no workers, no calls; it draws what the first window tells it. */
import { useCallback, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import type { AudienceMessage } from '../features/present/audience-channel';
import { AudienceScreen } from '../features/present/audience-screen';
import { languageOf, createWindowTexts } from './texts/texts';
import { Appearance } from './appearance';

/** `id`: the one in the page's address. */
export function showAudience(root: HTMLElement, id: string): void {
  createRoot(root).render(<AudienceRoot id={id} />);
}

const texts = createWindowTexts(languageOf('system', navigator.languages));

function AudienceRoot({ id }: { readonly id: string }) {
  const [appearance, setAppearance] = useState<AudienceMessage['theme']>('system');
  const adopt = useCallback((message: AudienceMessage) => {
    const language = languageOf(message.language === 'es' ? 'es' : 'en', []);
    if (texts.language() !== language) texts.use(language);
    document.documentElement.lang = language;
    setAppearance(message.theme);
  }, []);
  return (
    <I18nextProvider i18n={texts.i18n}>
      <Appearance theme={appearance}>
        <AudienceScreen id={id} onMessage={adopt} />
      </Appearance>
    </I18nextProvider>
  );
}

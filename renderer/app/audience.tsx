/** The page that an audience looks at: no stores, no workers, no calls; it draws what the first window tells it. */
import { useCallback, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import type { AudienceMessage } from '../features/present/audience-channel';
import { AudienceScreen } from '../features/present/audience-screen';
import { languageOf, createWindowTexts, type Texts } from './texts/texts';
import { Appearance } from './appearance';

/** `id`: the one in the page's address. */
export async function showAudience(root: HTMLElement, id: string): Promise<void> {
  const texts = await createWindowTexts(languageOf('system', navigator.languages));
  createRoot(root).render(<AudienceRoot id={id} texts={texts} />);
}

function AudienceRoot({ id, texts }: { readonly id: string; readonly texts: Texts }) {
  const [appearance, setAppearance] = useState<AudienceMessage['theme']>('system');
  const adopt = useCallback(
    (message: AudienceMessage) => {
      const language = languageOf(message.language === 'es' ? 'es' : 'en', []);
      texts.use(language).then(
        () => {
          document.documentElement.lang = texts.language();
        },
        () => undefined, // the language stays as it was: an audience is not to read about that
      );
      setAppearance(message.theme);
    },
    [texts],
  );
  return (
    <I18nextProvider i18n={texts.i18n}>
      <Appearance theme={appearance}>
        <AudienceScreen id={id} onMessage={adopt} />
      </Appearance>
    </I18nextProvider>
  );
}

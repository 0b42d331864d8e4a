/** Everything that is on screen: the view, and what can lie over it. */
import { Notifications } from '@mantine/notifications';
import { useEffect } from 'react';
import { I18nextProvider } from 'react-i18next';
import { SessionProvider, useSettings, useView } from '../store/index';
import { DialogHost } from './dialogs/dialog-host';
import { DropZone } from './frame/drop-zone';
import { Header } from './frame/header';
import { ModelBanner } from './frame/model-banner';
import classes from './frame/frame.module.css';
import { Presenting } from './frame/presenting';
import { ViewSwitch } from './frame/view-switch';
import { WhyAside } from './frame/why-aside';
import type { App } from './start';
import { Tour } from './tour/tour';
import { FocusBack, keepFocus } from '../ui/index';
import { Appearance } from './appearance';

export function AppRoot({ app }: { readonly app: App }) {
  const appearance = useSettings((state) => state.theme);
  const textScale = useSettings((state) => state.textScale);
  const presenting = useView((state) => state.presenting);

  useEffect(() => {
    document.documentElement.style.setProperty('--bb-text-scale', String(textScale / 100));
  }, [textScale]);
  useEffect(keepFocus, []);

  return (
    <I18nextProvider i18n={app.texts.i18n}>
      <Appearance theme={appearance}>
        <SessionProvider value={app.session}>
          <Notifications position="bottom-center" />
          {presenting ? (
            <Presenting />
          ) : (
            <>
              <Header />
              <ModelBanner />
              <div className={classes.desk}>
                <ViewSwitch arriving={app.arriving} />
                <WhyAside />
              </div>
              <Tour tour={app.tour} dialogs={app.dialogs} />
            </>
          )}
          <FocusBack isOpen={presenting} />
          <DialogHost dialogs={app.dialogs} />
          <DropZone onFile={app.openDropped} onMany={app.openManyDropped} />
        </SessionProvider>
      </Appearance>
    </I18nextProvider>
  );
}

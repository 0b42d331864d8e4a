/** The top of the window, the same over every view: what is open, where one is, and undo, open and save. */
import { Button } from '@mantine/core';
import {
  IconDeviceFloppy,
  IconFolderOpen,
  IconHelp,
  IconPresentation,
  IconPrinter,
  IconSettings,
} from '@tabler/icons-react';
import { useDocument, useSession, viewActions } from '../../store/index';
import { useWords } from '../../store/words';
import { IconButton } from '../../ui/index';
import { DocumentTitle } from './document-title';
import classes from './header.module.css';
import { HistoryButtons } from './history-buttons';
import { Progress } from './progress';
import { ViewTabs } from './view-tabs';
import { WhyButton } from './why-button';

export function Header() {
  const { t } = useWords();
  const session = useSession();
  const isOpen = useDocument((state) => state.open);
  const isEditable = useDocument((state) => state.open && !state.readOnly);

  return (
    <header className={classes.header} data-testid="frame-header">
      <button
        type="button"
        className={classes.home}
        title={t('app.frame.home')}
        data-testid="home"
        onClick={() => viewActions().showView('gallery')}
      >
        {t('app.frame.appName')}
      </button>
      {isOpen && <DocumentTitle />}
      {isEditable && <ViewTabs />}
      <span data-tour="help">
        <IconButton
          label={t('glossary.open')}
          icon={<IconHelp size="1.125rem" aria-hidden />}
          onClick={() => session.send('glossary')}
        />
      </span>
      <div className={classes.end}>
        {isEditable && <Progress />}
        {isEditable && <HistoryButtons />}
        {isEditable && <WhyButton />}
        {isEditable && (
          <span data-testid="present">
            <IconButton
              label={t('app.frame.present')}
              icon={<IconPresentation size="1.125rem" aria-hidden />}
              onClick={() => session.send('present')}
            />
          </span>
        )}
        <IconButton
          label={t('app.frame.open')}
          icon={<IconFolderOpen size="1.125rem" aria-hidden />}
          onClick={() => session.send('open')}
        />
        {isEditable && (
          <IconButton
            label={t('app.frame.handout')}
            icon={<IconPrinter size="1.125rem" aria-hidden />}
            onClick={() => session.send('handout')}
          />
        )}
        {isEditable && (
          <Button
            size="compact-sm"
            variant="default"
            data-testid="save"
            data-tour="save"
            leftSection={<IconDeviceFloppy size="1rem" aria-hidden />}
            onClick={() => session.send('save')}
          >
            {t('app.frame.save')}
          </Button>
        )}
        <IconButton
          label={t('app.frame.settings')}
          icon={<IconSettings size="1.125rem" aria-hidden />}
          onClick={() => session.send('settings')}
        />
      </div>
    </header>
  );
}

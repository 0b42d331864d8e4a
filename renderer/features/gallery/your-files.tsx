/** One's own files: open, recent, blank, or back to what is open. */
import { Button } from '@mantine/core';
import { IconFolderOpen, IconPlus, IconUsers } from '@tabler/icons-react';
import { newDocument } from '../../../models/index';
import { useDocument, useSession, viewActions } from '../../store/index';
import { useModel, useWords } from '../../store/words';
import { InstitutionFiles } from './institution-files';
import { RecentFiles } from './recent-files';
import styles from './your-files.module.css';

export function YourFiles() {
  const { t } = useWords();
  const model = useModel();
  const session = useSession();
  const isOpen = useDocument((state) => state.open);
  const title = useDocument((state) => state.document.title);

  function startBlank(): void {
    const blank = newDocument(model, { title: t('app.gallery.blankTitle') });
    const scenarios = blank.scenarios.map((scenario) => ({
      ...scenario,
      title: t('app.gallery.blankScenario'),
    }));
    void session.start({ ...blank, scenarios });
  }

  return (
    <aside className={styles.files} aria-labelledby="gallery-files">
      <h2 id="gallery-files">{t('app.gallery.yourFiles')}</h2>
      {isOpen && (
        <Button
          data-testid="continue-document"
          className={styles.wide}
          onClick={() => viewActions().showView('explore')}
        >
          {t('app.gallery.continueDocument', {
            title: title === '' ? t('app.gallery.blankTitle') : title,
          })}
        </Button>
      )}
      <Button
        variant="default"
        data-testid="open-file"
        className={styles.wide}
        leftSection={<IconFolderOpen size={18} aria-hidden />}
        onClick={() => session.send('open')}
      >
        {t('app.gallery.openFile')}
      </Button>
      <p className={styles.hint}>{t('app.gallery.openFileHint')}</p>
      <Button
        variant="default"
        data-testid="open-class"
        className={styles.wide}
        leftSection={<IconUsers size={18} aria-hidden />}
        onClick={() => viewActions().showView('class')}
      >
        {t('app.gallery.openClass')}
      </Button>
      <p className={styles.hint}>{t('app.gallery.openClassHint')}</p>
      <Button
        variant="default"
        data-testid="start-blank"
        className={styles.wide}
        leftSection={<IconPlus size={18} aria-hidden />}
        onClick={startBlank}
      >
        {t('app.gallery.blank')}
      </Button>
      <p className={styles.hint}>{t('app.gallery.blankHint')}</p>
      <InstitutionFiles />
      <RecentFiles />
    </aside>
  );
}

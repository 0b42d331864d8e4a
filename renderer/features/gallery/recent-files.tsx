/** Files that were opened or saved before. */
import { Button } from '@mantine/core';
import { useSession } from '../../store/index';
import { useWords } from '../../store/words';
import { FileList, useFiles } from './file-list';
import styles from './your-files.module.css';

export function RecentFiles() {
  const { t } = useWords();
  const session = useSession();
  const [files, setFiles] = useFiles(session.recentFiles);

  return (
    <section aria-labelledby="gallery-recent" className={styles.recent}>
      <h3 id="gallery-recent">{t('app.gallery.recent')}</h3>
      {files.length === 0 ? (
        <p className={styles.hint}>{t('app.gallery.noRecent')}</p>
      ) : (
        <>
          <FileList files={files} testId="recent-file" />
          <Button
            variant="subtle"
            size="compact-xs"
            data-testid="clear-recent"
            onClick={() => {
              void session.clearRecentFiles();
              setFiles([]);
            }}
          >
            {t('app.gallery.clearRecent')}
          </Button>
        </>
      )}
    </section>
  );
}

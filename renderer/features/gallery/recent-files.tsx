/** Files that were opened or saved before. */
import { Button } from '@mantine/core';
import { IconFile } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useSession } from '../../store/index';
import { useWords } from '../../store/words';
import styles from './your-files.module.css';

interface Recent {
  readonly path: string;
  readonly name: string;
}

export function RecentFiles() {
  const { t } = useWords();
  const session = useSession();
  const [files, setFiles] = useState<readonly Recent[]>([]);

  useEffect(() => {
    let wanted = true;
    void session.recentFiles().then((list) => {
      if (wanted) setFiles(list);
    });
    return () => {
      wanted = false;
    };
  }, [session]);

  return (
    <section aria-labelledby="gallery-recent" className={styles.recent}>
      <h3 id="gallery-recent">{t('app.gallery.recent')}</h3>
      {files.length === 0 ? (
        <p className={styles.hint}>{t('app.gallery.noRecent')}</p>
      ) : (
        <>
          <ul>
            {files.map((file) => (
              <li key={file.path}>
                <button
                  type="button"
                  title={file.path}
                  data-testid="recent-file"
                  onClick={() => void session.openRecent(file.path)}
                >
                  <IconFile size={16} aria-hidden />
                  <span>{file.name}</span>
                </button>
              </li>
            ))}
          </ul>
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

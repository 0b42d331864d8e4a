/** Files that an institution offers to everybody on this computer; nothing where it offers none. */
import { IconFile } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useSession } from '../../store/index';
import { useWords } from '../../store/words';
import styles from './your-files.module.css';

interface Offered {
  readonly path: string;
  readonly name: string;
}

export function InstitutionFiles() {
  const { t } = useWords();
  const session = useSession();
  const [files, setFiles] = useState<readonly Offered[]>([]);
  useEffect(() => {
    let wanted = true;
    void session.institutionFiles().then((list) => {
      if (wanted) setFiles(list);
    });
    return () => {
      wanted = false;
    };
  }, [session]);
  if (files.length === 0) return null;
  return (
    <section aria-labelledby="gallery-institution" className={styles.recent}>
      <h3 id="gallery-institution">{t('app.gallery.institution')}</h3>
      <ul>
        {files.map((file) => (
          <li key={file.path}>
            <button
              type="button"
              title={file.path}
              data-testid="institution-file"
              onClick={() => void session.openRecent(file.path)}
            >
              <IconFile size={16} aria-hidden />
              <span>{file.name}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

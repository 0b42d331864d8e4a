/** Files that an institution offers to everybody on this computer; nothing where it offers none. */
import { useSession } from '../../store/index';
import { useWords } from '../../store/words';
import { FileList, useFiles } from './file-list';
import styles from './your-files.module.css';

export function InstitutionFiles() {
  const { t } = useWords();
  const [files] = useFiles(useSession().institutionFiles);
  if (files.length === 0) return null;
  return (
    <section aria-labelledby="gallery-institution" className={styles.recent}>
      <h3 id="gallery-institution">{t('app.gallery.institution')}</h3>
      <FileList files={files} testId="institution-file" />
    </section>
  );
}

/** The class file that the wall came from: its name, what was asked, and how to get from its saved values to its files. */
import { Button } from '@mantine/core';
import { formatDate } from '../../../models/index';
import { useClass, useSession, type KeptClass } from '../../store/index';
import { useWords } from '../../store/words';
import { FilePick } from '../../ui/index';
import styles from './class-view.module.css';

export function ClassKept() {
  const { t } = useWords();
  const kept = useClass((state) => state.kept);
  if (kept === undefined) return null;
  const { title, assignment } = kept.file;
  return (
    <section className={styles.kept} data-testid="class-kept">
      <h2>{title.trim() === '' ? kept.name : title}</h2>
      {assignment !== '' && (
        <p className={styles.assignment}>
          <span className={styles.quiet}>{t('app.classroom.kept.assignment')}</span> {assignment}
        </p>
      )}
      {kept.isUnread && <Unread kept={kept} />}
    </section>
  );
}

function Unread({ kept: { file, name } }: { readonly kept: KeptClass }) {
  const { t } = useWords();
  const session = useSession();
  const { readsKept } = session.classes;
  const counted = { count: file.files.length, version: file.model.version };
  return (
    <div className={styles.state}>
      <span>
        {file.saved === ''
          ? t('app.classroom.kept.undated', counted)
          : t('app.classroom.kept.unread', { ...counted, day: formatDate(t, file.saved) })}
      </span>
      {readsKept ? (
        <Button
          size="compact-sm"
          data-testid="class-read-kept"
          onClick={() => void session.classes.readKept()}
        >
          {t(`app.classroom.kept.read.${file.members}`, { name, count: file.files.length })}
        </Button>
      ) : (
        <FilePick
          takes="folder"
          testId="class-kept-folder-input"
          onFiles={(files) => session.classes.choose(files, true)}
        >
          {(pick) => (
            <Button size="compact-sm" data-testid="class-choose-kept" onClick={pick}>
              {t('app.classroom.kept.choose')}
            </Button>
          )}
        </FilePick>
      )}
    </div>
  );
}

/** From here an instructor makes a lesson of the open document, as a new document. */
import { Button } from '@mantine/core';
import { useDocument, useSession, useView } from '../../store/index';
import { useWords } from '../../store/words';
import styles from './notes-view.module.css';

export function MakeLesson() {
  const { t } = useWords();
  const session = useSession();
  const possible = useDocument((state) => !state.readOnly && state.document.lesson === undefined);
  const following = useView((state) => state.guide !== undefined);
  if (!possible || following) return null;
  return (
    <section className={styles.run} aria-labelledby="make-lesson">
      <h2 id="make-lesson">{t('app.lesson.make.heading')}</h2>
      <p className={styles.model}>{t('app.lesson.make.hint')}</p>
      <Button
        variant="default"
        data-testid="make-lesson"
        onClick={() => session.send('make-lesson')}
      >
        {t('app.lesson.make.button')}
      </Button>
    </section>
  );
}

/** The lessons: each is taken part in, or taught. */
import { Button } from '@mantine/core';
import { lessonsIn, type GalleryLesson } from '../../../models/index';
import { useSession } from '../../store/index';
import { useWords } from '../../store/words';
import { Cards } from './cards';
import styles from './gallery-cards.module.css';

export function LessonCards() {
  const { t, language } = useWords();
  return (
    <Cards
      id="gallery-lessons"
      heading={t('app.lesson.gallery.heading')}
      hint={t('app.lesson.gallery.hint')}
      entries={lessonsIn(language)}
    >
      {(lesson) => <LessonCard lesson={lesson} />}
    </Cards>
  );
}

function LessonCard({ lesson }: { readonly lesson: GalleryLesson }) {
  const { t } = useWords();
  const session = useSession();
  const { id, sentence, minutes, document } = lesson;
  const { title } = document;
  return (
    <div className={styles.card}>
      <h3 className={styles.title}>{title}</h3>
      <p className={styles.sentence}>{sentence}</p>
      <span className={styles.facts}>
        {t('app.lesson.gallery.facts', { minutes, count: document.lesson?.steps.length ?? 0 })}
      </span>
      <div className={styles.choices}>
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t('app.lesson.gallery.takePartIn', { title })}
          data-testid={`take-part-${id}`}
          onClick={() => void session.startLesson(document, 'take-part')}
        >
          {t('app.lesson.open.takePart')}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t('app.lesson.gallery.teachIt', { title })}
          data-testid={`teach-${id}`}
          onClick={() => void session.startLesson(document, 'teach')}
        >
          {t('app.lesson.open.teach')}
        </Button>
      </div>
    </div>
  );
}

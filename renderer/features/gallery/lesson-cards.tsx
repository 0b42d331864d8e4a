/** The lessons: each is taken part in, or taught. */
import { Button } from '@mantine/core';
import { lessonsIn, type GalleryLesson } from '../../../models/index';
import { useSession } from '../../store/index';
import { useWords } from '../../store/words';
import styles from './gallery-cards.module.css';

export function LessonCards() {
  const { t, language } = useWords();
  return (
    <section aria-labelledby="gallery-lessons" data-testid="gallery-lessons">
      <h2 id="gallery-lessons" className={styles.heading}>
        {t('app.lesson.gallery.heading')}
      </h2>
      <p className={styles.hint}>{t('app.lesson.gallery.hint')}</p>
      <ul className={styles.cards}>
        {lessonsIn(language).map((lesson) => (
          <li key={lesson.id}>
            <LessonCard lesson={lesson} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function LessonCard({ lesson }: { readonly lesson: GalleryLesson }) {
  const { t } = useWords();
  const session = useSession();
  const { id, sentence, minutes, document } = lesson;
  const { title } = document;
  return (
    <div className={styles.lesson}>
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

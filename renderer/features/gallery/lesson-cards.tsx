/** The lessons: each is taken part in, or taught. */
import { Button } from '@mantine/core';
import { lessonCards, loadLesson, type LessonCard as Card } from '../../../models/index';
import { useSession } from '../../store/index';
import { useWords } from '../../store/words';
import { Cards } from './cards';
import styles from './gallery-cards.module.css';

export function LessonCards() {
  const { t } = useWords();
  return (
    <Cards
      id="gallery-lessons"
      heading={t('app.lesson.gallery.heading')}
      hint={t('app.lesson.gallery.hint')}
      entries={lessonCards}
    >
      {(card) => <LessonCard card={card} />}
    </Cards>
  );
}

function LessonCard({ card }: { readonly card: Card }) {
  const { t, language } = useWords();
  const session = useSession();
  const { id, minutes, steps } = card;
  const title = t(`cards.lessons.${id}.title`);
  const open = async (role: 'take-part' | 'teach') =>
    session.startLesson(await loadLesson(card, language), role);
  return (
    <div className={styles.card}>
      <h3 className={styles.title}>{title}</h3>
      <p className={styles.sentence}>{t(`cards.lessons.${id}.sentence`)}</p>
      <span className={styles.facts}>
        {t('app.lesson.gallery.facts', { minutes, count: steps })}
      </span>
      <div className={styles.choices}>
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t('app.lesson.gallery.takePartIn', { title })}
          data-testid={`take-part-${id}`}
          onClick={() => void open('take-part')}
        >
          {t('app.lesson.open.takePart')}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t('app.lesson.gallery.teachIt', { title })}
          data-testid={`teach-${id}`}
          onClick={() => void open('teach')}
        >
          {t('app.lesson.open.teach')}
        </Button>
      </div>
    </div>
  );
}

/** Samples: finished work to look at, which opens as a document of one's own. */
import { samplesIn } from '../../../models/index';
import { useSession } from '../../store/index';
import { useWords } from '../../store/words';
import styles from './gallery-cards.module.css';

export function SampleCards() {
  const { t, language } = useWords();
  const session = useSession();
  return (
    <section aria-labelledby="gallery-samples" data-testid="gallery-samples">
      <h2 id="gallery-samples" className={styles.heading}>
        {t('app.gallery.samples')}
      </h2>
      <p className={styles.hint}>{t('app.gallery.samplesHint')}</p>
      <ul className={styles.cards}>
        {samplesIn(language).map(({ id, sentence, document }) => (
          <li key={id}>
            <button
              type="button"
              className={styles.card}
              data-testid={`sample-${id}`}
              aria-label={t('app.gallery.openCard', { title: document.title })}
              aria-describedby={`sample-sentence-${id}`}
              onClick={() => void session.start(document)}
            >
              <span className={styles.title}>{document.title}</span>
              <span id={`sample-sentence-${id}`} className={styles.sentence}>
                {sentence}
              </span>
              <span className={styles.facts}>
                {t('app.gallery.contains', { count: document.scenarios.length })}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The starting scenarios, each a question that opens as a document of one's own. */
import { documentFromGallery, galleryIn, type GalleryEntry } from '../../../models/index';
import { useSession } from '../../store/index';
import { useModel, useWords } from '../../store/words';
import { EventStrip } from './event-strip';
import styles from './gallery-cards.module.css';

export function GalleryCards() {
  const { t, language } = useWords();
  return (
    <section aria-labelledby="gallery-scenarios">
      <h2 id="gallery-scenarios" className={styles.heading}>
        {t('app.gallery.scenarios')}
      </h2>
      <p className={styles.hint}>{t('app.gallery.scenariosHint')}</p>
      <ul className={styles.cards} data-tour="gallery">
        {galleryIn(language).map((entry) => (
          <li key={entry.id}>
            <GalleryCard entry={entry} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function GalleryCard({ entry }: { readonly entry: GalleryEntry }) {
  const { t } = useWords();
  const model = useModel();
  const session = useSession();
  const events = entry.scenarios[0]?.events ?? [];
  const happenings = new Set(events.map(({ kind, week }) => `${kind} ${week}`)).size;

  return (
    <button
      type="button"
      className={styles.card}
      data-testid={`gallery-card-${entry.id}`}
      aria-label={t('app.gallery.openCard', { title: entry.title })}
      aria-describedby={`gallery-sentence-${entry.id}`}
      onClick={() => void session.start(documentFromGallery(model, entry))}
    >
      <span className={styles.title}>{entry.title}</span>
      <span id={`gallery-sentence-${entry.id}`} className={styles.sentence}>
        {entry.sentence}
      </span>
      <EventStrip events={events} weeks={entry.weeks} />
      <span className={styles.facts}>
        {t('app.gallery.contains', { count: entry.scenarios.length })}
        {' · '}
        {happenings === 0
          ? t('app.gallery.noEvents')
          : t('app.gallery.events', { count: happenings })}
      </span>
    </button>
  );
}

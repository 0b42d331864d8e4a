/** What scenarios, lessons and samples of the gallery have in common: a headed grid, and a card that opens a document. */
import type { ReactNode } from 'react';
import { useWords } from '../../store/words';
import styles from './gallery-cards.module.css';

export interface CardsProps<Entry> {
  /** Of the heading; unique in the window. */
  readonly id: string;
  readonly heading: string;
  readonly hint: string;
  readonly entries: readonly Entry[];
  /** Where the tour points. */
  readonly tour?: string;
  readonly children: (entry: Entry) => ReactNode;
}

export function Cards<Entry extends { readonly id: string }>(props: CardsProps<Entry>) {
  const { id, heading, hint, entries, tour, children } = props;
  return (
    <section aria-labelledby={id} data-testid={id}>
      <h2 id={id} className={styles.heading}>
        {heading}
      </h2>
      <p className={styles.hint}>{hint}</p>
      <ul className={styles.cards} data-tour={tour}>
        {entries.map((entry) => (
          <li key={entry.id}>{children(entry)}</li>
        ))}
      </ul>
    </section>
  );
}

export interface OpeningCardProps {
  /** Unique in the window; also for tests. */
  readonly id: string;
  readonly title: string;
  readonly sentence: string;
  readonly facts: ReactNode;
  /** Drawn between the sentence and the facts. */
  readonly picture?: ReactNode;
  readonly onOpen: () => void;
}

export function OpeningCard({ id, title, sentence, facts, picture, onOpen }: OpeningCardProps) {
  const { t } = useWords();
  return (
    <button
      type="button"
      className={`${styles.card} ${styles.opening}`}
      data-testid={id}
      aria-label={t('app.gallery.openCard', { title })}
      aria-describedby={`${id}-sentence`}
      onClick={onOpen}
    >
      <span className={styles.title}>{title}</span>
      <span id={`${id}-sentence`} className={styles.sentence}>
        {sentence}
      </span>
      {picture}
      <span className={styles.facts}>{facts}</span>
    </button>
  );
}

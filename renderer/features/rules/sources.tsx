import type { Evidence } from '../../../models/index';
import { useWords } from '../../store/words';
import styles from './sources.module.css';

export interface SourcesProps {
  readonly id: string;
  readonly title: string;
  readonly list: readonly Evidence[];
  /** Said where the list is empty. */
  readonly none: string;
}

/** Findings with where they stand and how far the source can be trusted. */
export function Sources({ id, title, list, none }: SourcesProps) {
  const { t } = useWords();
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {list.length === 0 && <p className={styles.none}>{none}</p>}
      <ul className={styles.list}>
        {list.map((one) => (
          <li key={one.id}>
            <p>{one.finding}</p>
            <p className={styles.cite}>
              {one.cite} · {t(`app.levers.confidence.${one.confidence}`)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A file of a newer version: what can be read of it, and nothing that could change it. */
import { useDocument } from '../../store/index';
import { useWords } from '../../store/words';
import { Page } from '../../ui/index';
import styles from './reading-view.module.css';

/** Texts of a document in the order in which they are read. */
const TEXTS = ['question', 'hypothesis', 'notes'] as const;

export function ReadingView() {
  const { t } = useWords();
  const document = useDocument((state) => state.document);
  const { title, authors, scenarios } = document;
  const texts = TEXTS.filter((field) => document[field].trim() !== '');

  return (
    <Page testId="reading-view" width={44}>
      <article className={styles.document}>
        <p className={styles.why} role="note">
          {t('app.reading.why')}
        </p>
        <h1>{title.trim() === '' ? t('app.frame.untitled') : title}</h1>
        {authors.length > 0 && <p className={styles.authors}>{authors.join(', ')}</p>}
        {texts.map((field) => (
          <section key={field}>
            <h2>{t(`app.notes.${field}`)}</h2>
            <p className={styles.text}>{document[field]}</p>
          </section>
        ))}
        {scenarios.length > 0 && (
          <section>
            <h2>{t('app.reading.scenarios')}</h2>
            <ul>
              {scenarios.map((scenario) => (
                <li key={scenario.id}>
                  <strong>{scenario.title}</strong>
                  {scenario.description !== '' && (
                    <p className={styles.text}>{scenario.description}</p>
                  )}
                </li>
              ))}
            </ul>
          </section>
        )}
      </article>
    </Page>
  );
}

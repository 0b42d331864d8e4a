/** Files that could not be read, each with its first reason; they never stop the rest. */
import { useWords } from '../../store/words';
import { useClass, type BrokenFile } from '../../store/index';
import { SectionHeading } from '../../ui/index';
import styles from './class-view.module.css';

export function BrokenList({ broken }: { readonly broken: readonly BrokenFile[] }) {
  const { t } = useWords();
  const isAnonymous = useClass((state) => state.isAnonymous);
  const numbers = useClass((state) => state.numbers);
  if (broken.length === 0) return null;
  const nameOf = (key: string) => {
    const number = numbers.get(key);
    return isAnonymous && number !== undefined ? t('app.classroom.student', { number }) : key;
  };
  return (
    <section data-testid="class-broken">
      <SectionHeading>{t('app.classroom.broken.heading', { count: broken.length })}</SectionHeading>
      <ul className={styles.broken}>
        {broken.map(({ key, sentences }) => (
          <li key={key}>
            {t('app.classroom.broken.more', { name: nameOf(key), sentence: sentences[0] ?? '' })}
          </li>
        ))}
      </ul>
    </section>
  );
}

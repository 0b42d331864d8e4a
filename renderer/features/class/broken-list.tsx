/** Files that could not be read, each with its first reason; they never stop the rest. */
import { unnamed } from '../../../models/index';
import { useWords } from '../../store/words';
import { useClass, type BrokenFile } from '../../store/index';
import { SectionHeading } from '../../ui/index';
import styles from './class-view.module.css';

const PLACE = 'class-broken';
const HEADING = 'class-broken-heading';

/** Goes to the list: it stands below everything that could be read. */
export function showBroken(): void {
  document.getElementById(PLACE)?.focus();
}

export function BrokenList({ broken }: { readonly broken: readonly BrokenFile[] }) {
  const { t } = useWords();
  const isAnonymous = useClass((state) => state.isAnonymous);
  const numbers = useClass((state) => state.numbers);
  if (broken.length === 0) return null;
  const said = ({ key, sentences: [sentence = ''] }: BrokenFile) => {
    if (!isAnonymous) return { name: key, sentence };
    // What is over the limit, or of another kind, has no number among the students: it names nobody either.
    const number = numbers.get(key);
    const name =
      number === undefined
        ? t('app.classroom.broken.unnamed')
        : t('app.classroom.student', { number });
    return { name, sentence: unnamed(sentence, key, name) };
  };
  return (
    <section data-testid="class-broken" id={PLACE} aria-labelledby={HEADING} tabIndex={-1}>
      <SectionHeading id={HEADING}>
        {t('app.classroom.broken.heading', { count: broken.length })}
      </SectionHeading>
      <ul className={styles.broken}>
        {broken.map((file) => (
          <li key={file.key}>{t('app.classroom.broken.more', said(file))}</li>
        ))}
      </ul>
    </section>
  );
}

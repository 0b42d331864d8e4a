/** The sheet itself, as it is printed: plain text and tables, and charts. */
import { seriesOf } from '../../../models/index';
import { useDocument, useSession, useView } from '../../store/index';
import type { ScenarioLook } from '../../store/looks';
import { useModel, useWords } from '../../store/words';
import { About } from './about';
import { AskedSection } from './asked-section';
import { ChartsSection } from './charts-section';
import { ClaimsSection } from './claims-section';
import { DifferencesSection } from './differences-section';
import styles from './handout.module.css';
import { TextSection } from './text-section';
import { WhySection } from './why-section';

/** Charts on a sheet at most; more would be a book. */
const MOST_CHARTS = 4;

export interface SheetProps {
  /** The baseline first where there are two. */
  readonly looks: readonly ScenarioLook[];
  readonly paper: 'A4' | 'Letter';
  /** Whether the table holds every outcome of the nation, or only those that are drawn. */
  readonly everything: boolean;
}

export function Sheet({ looks, paper, everything }: SheetProps) {
  const { t, date } = useWords();
  const model = useModel();
  const session = useSession();
  const document = useDocument((state) => state.document);
  const hero = useView((state) => state.hero);
  const small = useView((state) => state.charts);
  const drawn = [...new Set([hero, ...small])]
    .flatMap((id) => seriesOf(model).filter((one) => one.id === id))
    .slice(0, MOST_CHARTS);
  const [first] = drawn;
  const rows = everything ? seriesOf(model).filter(({ cell }) => cell === '') : drawn;
  const scenarios = document.scenarios.filter(
    ({ id, description }) =>
      description.trim() !== '' && looks.some(({ scenario }) => scenario.id === id),
  );
  const made = session.today();

  return (
    <article
      className={`${styles.sheet} ${paper === 'A4' ? styles.a4 : styles.letter}`}
      data-handout
      data-testid="handout-sheet"
      // Paper is white, whatever the theme of the window.
      data-mantine-color-scheme="light"
      aria-label={t('app.handout.sheet')}
    >
      <h2 className={styles.title}>{document.title.trim() || t('app.handout.untitled')}</h2>
      <p className={styles.by}>
        {document.authors.length > 0 &&
          `${t('app.handout.by', { authors: document.authors.join(', ') })} · `}
        {date(made)}
      </p>
      <TextSection heading={t('app.handout.question')} text={document.question} />
      <TextSection heading={t('app.handout.hypothesis')} text={document.hypothesis} />
      {scenarios.length > 0 && (
        <section>
          <h3>{t('app.handout.scenarios')}</h3>
          {scenarios.map(({ id, title, description }) => (
            <p key={id}>
              <strong>{title}:</strong> {description}
            </p>
          ))}
        </section>
      )}
      <AskedSection looks={looks} part="levers" />
      <ChartsSection looks={looks} series={drawn} />
      <DifferencesSection looks={looks} series={rows} />
      {first !== undefined && <WhySection looks={looks} info={first} />}
      <ClaimsSection looks={looks} />
      <AskedSection looks={looks} part="assumptions" />
      <TextSection heading={t('app.handout.notes')} text={document.notes} />
      <About made={made} />
    </article>
  );
}

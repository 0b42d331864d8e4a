/** Model beside paper: every published effect, and what it comes to inside the model. */
import { formatSignificant, measured, type StudyResult, type TextKey } from '../../../models/index';
import { useModel, useWords } from '../../store/words';
import { SectionHeading } from '../../ui/index';
import styles from './evidence-view.module.css';
import { reasonOf, titleOf } from './study-words';

const columns = ['study', 'value', 'band', 'published', 'unit', 'verdict'] as const;

export function StudyTable() {
  const { t } = useWords();
  return (
    <section aria-labelledby="evidence-studies" data-testid="study-table">
      <SectionHeading id="evidence-studies">{t('app.evidence.studies.heading')}</SectionHeading>
      <p className={styles.help}>{t('app.evidence.studies.help')}</p>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {t(`evidence.table.columns.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {measured.studies.map((study) => (
              <StudyRow key={study.id} study={study} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function StudyRow({ study }: { readonly study: StudyResult }) {
  const { t, language } = useWords();
  const model = useModel();
  const { id, value, low, high, published, unit, within, inSample } = study;
  const number = (one: number) => formatSignificant(language, one);
  const cites = study.evidence.flatMap((one) => {
    const found = model.evidence.find((evidence) => evidence.id === one);
    return found === undefined ? [] : [found.cite];
  });
  const verdict: TextKey = within ? 'evidence.table.within' : 'evidence.table.missed';
  return (
    <tr data-testid={`study-${id}`} data-within={within}>
      <th scope="row">
        {t(titleOf(id))}
        <span className={styles.note}>{[...new Set(cites)].join('; ')}</span>
      </th>
      <td className={styles.number}>{number(value)}</td>
      <td className={styles.number}>
        {number(low)} … {number(high)}
      </td>
      <td className={styles.number}>
        {number(published.low)} … {number(published.high)}
      </td>
      <td>{t(`evidence.unit.${unit}`)}</td>
      <td>
        <span className={within ? undefined : styles.missed}>{t(verdict)}</span>
        {inSample && <span className={styles.note}>{t('app.evidence.studies.inSample')}</span>}
        {!within && (
          <span className={styles.note}>
            {t('app.evidence.studies.missed', { reason: t(reasonOf(id)) })}
          </span>
        )}
      </td>
    </tr>
  );
}

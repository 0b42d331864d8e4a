/** Changed levers and events, or changed assumptions, a column for each scenario. */
import { useDocument } from '../../store/index';
import type { ScenarioLook } from '../../store/looks';
import { useModel, useWords } from '../../store/words';
import { askedTable, type AskedPart } from './asked-table';
import styles from './handout.module.css';

export interface AskedSectionProps {
  readonly looks: readonly ScenarioLook[];
  readonly part: AskedPart;
}

export function AskedSection({ looks, part }: AskedSectionProps) {
  const words = useWords();
  const { t } = words;
  const model = useModel();
  const document = useDocument((state) => state.document);
  const ids = looks.map(({ scenario }) => scenario.id);
  const lines = askedTable(model, document, ids, part, words);
  const isLevers = part === 'levers';
  return (
    <section data-testid={`handout-${part}`}>
      <h3>{t(isLevers ? 'app.handout.asked' : 'app.handout.assumptions')}</h3>
      {lines.length === 0 ? (
        <p>{t(isLevers ? 'app.handout.nothingAsked' : 'app.handout.standard')}</p>
      ) : (
        <>
          {isLevers && <p className={styles.hint}>{t('app.handout.askedLead')}</p>}
          <table className={styles.table}>
            <thead>
              <tr>
                <td />
                {looks.map(({ scenario }) => (
                  <th key={scenario.id} scope="col">
                    {scenario.title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lines.map(({ id, label, isEvent, cells }) => (
                <tr key={id}>
                  <th scope="row">{label}</th>
                  {cells.map((cell, place) => (
                    <td key={ids[place]}>
                      {cell === ''
                        ? t(isEvent ? 'app.compare.none' : 'app.handout.unchanged')
                        : cell}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}

/** Every file as a line that sorts by any column; a name opens the file. */
import { UnstyledButton } from '@mantine/core';
import { useMemo, useState } from 'react';
import { marksInWords, type StudentRow } from '../../../models/index';
import { useSession, useSettings } from '../../store/index';
import { useModel, useWords } from '../../store/words';
import { SectionHeading } from '../../ui/index';
import styles from './class-view.module.css';
import { sorted, tableColumns } from './table-columns';

interface StudentTableProps {
  readonly rows: readonly StudentRow[];
  /** Whether the files behind the rows were read: they can be opened, and their claims are marked here and now. */
  readonly isRead: boolean;
}

export function StudentTable({ rows, isRead }: StudentTableProps) {
  const words = useWords();
  const { t } = words;
  const model = useModel();
  const session = useSession();
  const runs = useSettings((state) => state.runs);
  const [by, setBy] = useState({ id: 'who', isUp: true });
  const columns = useMemo(() => tableColumns(model, words), [model, words]);
  const shown = useMemo(
    () =>
      sorted(
        rows,
        columns.find(({ id }) => id === by.id),
        by.isUp,
      ),
    [rows, columns, by],
  );

  return (
    <section>
      <SectionHeading>{t('app.classroom.table.heading')}</SectionHeading>
      {isRead && rows.some(({ claims }) => claims.length > 0) && (
        <p className={styles.quiet}>
          {t('app.classroom.table.claimsNote', { count: runs, rule: t('robust.claim.rule') })}
        </p>
      )}
      <p className={styles.quiet}>{t('app.classroom.table.marksNote')}</p>
      <div
        className={styles.scroll}
        role="region"
        aria-label={t('app.classroom.table.heading')}
        tabIndex={0}
      >
        <table className={styles.table} data-testid="class-table">
          <thead>
            <tr>
              {columns.map(({ id, label, isNumber }) => {
                const isSorted = id === by.id;
                return (
                  <th
                    key={id}
                    scope="col"
                    data-number={isNumber || undefined}
                    aria-sort={isSorted ? (by.isUp ? 'ascending' : 'descending') : undefined}
                  >
                    <UnstyledButton
                      className={styles.sort}
                      title={t('app.classroom.table.sort', { column: label })}
                      onClick={() => setBy({ id, isUp: isSorted ? !by.isUp : true })}
                    >
                      {label}
                      {isSorted && <span aria-hidden>{by.isUp ? ' ↑' : ' ↓'}</span>}
                    </UnstyledButton>
                  </th>
                );
              })}
              <th scope="col">{t('app.classroom.table.marks')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.key} data-testid="class-row">
                {columns.map(({ id, isNumber, words: say }) =>
                  id === 'who' ? (
                    <th key={id} scope="row">
                      {isRead ? (
                        <UnstyledButton
                          className={styles.link}
                          title={t('app.classroom.table.open', { who: row.who })}
                          onClick={() => void session.classes.open(row.key)}
                        >
                          {row.who}
                        </UnstyledButton>
                      ) : (
                        row.who
                      )}
                    </th>
                  ) : (
                    <td key={id} data-number={isNumber || undefined}>
                      {say(row)}
                    </td>
                  ),
                )}
                <td>{marksInWords(row, t).join(', ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

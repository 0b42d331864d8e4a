/** Which levers the class moved, by how many, and where in their range they left them. */
import { useMemo } from 'react';
import { leverSpread, leverWords, type StudentFile } from '../../../models/index';
import { useModel, useWords } from '../../store/words';
import { SectionHeading } from '../../ui/index';
import styles from './class-view.module.css';

export function LeverTable({ files }: { readonly files: readonly StudentFile[] }) {
  const { t, language } = useWords();
  const model = useModel();
  const spread = useMemo(() => leverSpread(model, files), [model, files]);

  return (
    <section data-testid="class-levers">
      <SectionHeading>{t('app.classroom.levers.heading')}</SectionHeading>
      {spread.length === 0 ? (
        <p className={styles.quiet}>{t('app.classroom.levers.none')}</p>
      ) : (
        <>
          <p className={styles.quiet}>{t('app.classroom.levers.lead')}</p>
          <div
            className={styles.scroll}
            role="region"
            aria-label={t('app.classroom.levers.heading')}
            tabIndex={0}
          >
            <table className={styles.table}>
              <thead>
                <tr>
                  <th scope="col">{t('app.classroom.levers.lever')}</th>
                  {(['touched', 'min', 'mean', 'max'] as const).map((key) => (
                    <th key={key} scope="col">
                      {t(`app.classroom.levers.${key}`)}
                    </th>
                  ))}
                  {Array.from({ length: 10 }, (_, at) => (
                    <th key={at} scope="col" className={styles.part}>
                      {`${at * 10}–${at * 10 + 10} %`}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {spread.map((one) => {
                  const { label, unit, show } = leverWords(model, one.lever, t, language);
                  const most = Math.max(...one.parts);
                  return (
                    <tr key={one.lever}>
                      <th scope="row">
                        {label} <span className={styles.quiet}>{unit}</span>
                      </th>
                      <td>{one.touched}</td>
                      <td>{show(one.min)}</td>
                      <td>{show(one.mean)}</td>
                      <td>{show(one.max)}</td>
                      {one.parts.map((count, at) => (
                        <td
                          key={at}
                          className={styles.part}
                          style={{
                            background:
                              count === 0
                                ? undefined
                                : `color-mix(in srgb, var(--bb-accent-surface) ${Math.round(
                                    35 + (65 * count) / most,
                                  )}%, var(--bb-surface))`,
                          }}
                        >
                          {count === 0 ? '' : count}
                        </td>
                      ))}
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </div>
        </>
      )}
    </section>
  );
}

/** The two who disagree most, and by what measure. */
import { classSeries, type Apart } from '../../../models/index';
import { useModel, useWords } from '../../store/words';
import { SectionHeading } from '../../ui/index';
import styles from './class-view.module.css';

export function ApartNote({ apart }: { readonly apart: Apart | undefined }) {
  const { t, number } = useWords();
  const info = classSeries(useModel()).find(({ id }) => id === apart?.most);
  const shown = (value: number | undefined) => number(value ?? 0, info?.decimals ?? 0);
  return (
    <section data-testid="class-apart">
      <SectionHeading>{t('app.classroom.apart.heading')}</SectionHeading>
      {apart === undefined ? (
        <p className={styles.quiet}>{t('app.classroom.apart.none')}</p>
      ) : (
        <>
          <p>
            {t('app.classroom.apart.sentence', {
              a: apart.a.who,
              b: apart.b.who,
              outcome: info?.label ?? apart.most,
              valueA: shown(apart.a.values[apart.most]),
              valueB: shown(apart.b.values[apart.most]),
            })}
          </p>
          <p className={styles.quiet}>
            {t('app.classroom.apart.measure', { distance: number(apart.distance, 1) })}
          </p>
        </>
      )}
    </section>
  );
}

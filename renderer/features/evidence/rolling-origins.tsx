/** The national recipe asked at every month of the record, and how well it knew how far it would miss. */
import { formatMonth, rollingOrigins } from '../../../models/index';
import { ValueCurve } from '../../charts/index';
import { useWords } from '../../store/words';
import { SectionHeading } from '../../ui/index';
import styles from './evidence-view.module.css';

const columns = ['ahead', 'recipe', 'lastValue', 'sameMonthLastYear', 'origins'] as const;

// The record ships with the model: one reckoning serves the session.
const rolling = rollingOrigins();

export function RollingOrigins() {
  const { t, number, share } = useWords();
  const { byHorizon, calibration } = rolling;
  const inside = (calibration.below.at(-1) ?? 0) - (calibration.below[0] ?? 0);
  const percent = (value: number) => `${number(100 * value, 1)} %`;
  return (
    <section aria-labelledby="evidence-rolling" data-testid="rolling">
      <SectionHeading id="evidence-rolling">{t('app.evidence.rolling.heading')}</SectionHeading>
      <p className={styles.help}>
        {t('app.evidence.rolling.help', {
          from: formatMonth(t, rolling.from),
          to: formatMonth(t, rolling.to),
        })}
      </p>
      <div className={styles.pair}>
        <div className={styles.scroll}>
          <table className={styles.table}>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {t(`app.evidence.rolling.columns.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {byHorizon.map(({ ahead, origins, recipe, lastValue, sameMonthLastYear }) => (
                <tr key={ahead} data-testid={`rolling-${ahead}`}>
                  <th scope="row">{t('app.evidence.rolling.months', { count: ahead })}</th>
                  <td>{percent(recipe)}</td>
                  <td>{percent(lastValue)}</td>
                  <td>{percent(sameMonthLastYear)}</td>
                  <td>{number(origins, 0)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <div>
          <ValueCurve
            title={t('app.evidence.calibration.title')}
            unit={t('app.evidence.calibration.unit')}
            lever={t('app.evidence.calibration.axis')}
            values={calibration.quantiles.map((quantile) => 100 * quantile)}
            numbers={calibration.below.map((below) => 100 * below)}
            number={(value) => number(value, 0)}
          />
          <p className={styles.score}>
            {t('app.evidence.rolling.calibration', {
              from: formatMonth(t, calibration.from),
              months: number(calibration.months, 0),
              inside: share(inside),
            })}
          </p>
        </div>
      </div>
    </section>
  );
}

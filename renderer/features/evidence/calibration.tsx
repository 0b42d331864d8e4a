/** How often counts lay below each quantile of the forecasts. */
import { measured } from '../../../models/index';
import { ValueCurve } from '../../charts/index';
import { useWords } from '../../store/words';
import { SectionHeading } from '../../ui/index';
import styles from './evidence-view.module.css';
import { quantiles, sharesBelow } from './shares-below';

export function Calibration() {
  const { t, number } = useWords();
  const shares = sharesBelow(measured.backTests.flatMap(({ places }) => places));
  return (
    <section aria-labelledby="evidence-calibration" data-testid="calibration">
      <SectionHeading id="evidence-calibration">
        {t('app.evidence.calibration.heading')}
      </SectionHeading>
      <p className={styles.help}>{t('app.evidence.calibration.help')}</p>
      <ValueCurve
        title={t('app.evidence.calibration.title')}
        unit={t('app.evidence.calibration.unit')}
        lever={t('app.evidence.calibration.axis')}
        values={quantiles.map(({ share }) => 100 * share)}
        numbers={shares.map((share) => 100 * share)}
        number={(value) => number(value, 0)}
      />
    </section>
  );
}

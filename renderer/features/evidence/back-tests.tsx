/** Forecasts from each origin with their bands, and what was counted. */
import { formatMonth, measured, type BackTest, type BackTestPlace } from '../../../models/index';
import { TimeChart } from '../../charts/index';
import { useModel, useWords } from '../../store/words';
import { SectionHeading } from '../../ui/index';
import { drawingOf } from './back-test-drawing';
import styles from './evidence-view.module.css';

export function BackTests() {
  const { t, share } = useWords();
  const { errorAgainst, coverage } = measured.pooled;
  return (
    <section aria-labelledby="evidence-back-tests" data-testid="back-tests">
      <SectionHeading id="evidence-back-tests">
        {t('app.evidence.backTests.heading')}
      </SectionHeading>
      <p className={styles.help}>{t('app.evidence.backTests.help')}</p>
      <div className={styles.charts}>
        {measured.backTests.flatMap((test) =>
          test.places.map((place) => (
            <BackTestChart key={`${test.origin} ${place.place}`} test={test} place={place} />
          )),
        )}
      </div>
      <p>
        {t('app.evidence.backTests.pooled', {
          last: share(errorAgainst.lastValue),
          year: share(errorAgainst.sameMonthLastYear),
          band90: share(coverage.band90),
          band50: share(coverage.band50),
        })}
      </p>
      <p className={styles.help}>{t('app.evidence.backTests.own')}</p>
    </section>
  );
}

interface ChartProps {
  readonly test: BackTest;
  readonly place: BackTestPlace;
}

function BackTestChart({ test, place }: ChartProps) {
  const { t, number, share } = useWords();
  const model = useModel();
  const states = model.indices.find(({ isPlace }) => isPlace === true)?.cells ?? [];
  const name =
    states.find(({ id }) => id === place.place)?.label ?? t('app.evidence.backTests.nation');
  const { time, line, observed } = drawingOf(place, t('app.evidence.backTests.median'));
  const { meanAbsoluteError: error, coverage } = place;
  const isScored = error !== undefined && coverage !== undefined;
  return (
    <div data-testid={`back-test-${test.origin}-${place.place}`}>
      <TimeChart
        title={t('app.evidence.backTests.chart', {
          place: name,
          origin: formatMonth(t, test.origin),
        })}
        unit={t('evidence.perMonth')}
        x={time}
        lines={[line]}
        observed={observed}
        selectedWeek={time.weeks - 1}
        decimals={0}
        size="small"
        zeroBased
      />
      <p className={styles.score}>
        {isScored
          ? t('app.evidence.backTests.error', {
              model: number(error.model, 0),
              last: number(error.lastValue, 0),
              year: number(error.sameMonthLastYear, 0),
              months: place.observed.length,
              band90: share(coverage.band90),
              band50: share(coverage.band50),
            })
          : t('app.evidence.backTests.unseen')}
      </p>
    </div>
  );
}

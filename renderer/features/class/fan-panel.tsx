/** What a class predicted, as a fan, against what the model says of the same scenarios. */
import { NativeSelect } from '@mantine/core';
import { useMemo, useState } from 'react';
import {
  predictedSeries,
  predictionFan,
  seriesOf,
  type Bands,
  type RecomputedClass,
  type StudentFile,
} from '../../../models/index';
import { TimeChart, type ChartLine } from '../../charts/index';
import { unitInWords } from '../../store/units';
import { startDateOf, useModel, useWords } from '../../store/words';
import { SectionHeading } from '../../ui/index';
import styles from './class-view.module.css';

interface FanPanelProps {
  readonly files: readonly StudentFile[];
  readonly recomputed: RecomputedClass;
}

export function FanPanel({ files, recomputed }: FanPanelProps) {
  const { t } = useWords();
  const model = useModel();
  const [chosen, setChosen] = useState<string>();
  const [week, setWeek] = useState<number>();
  const predicted = useMemo(() => predictedSeries(files), [files]);
  const series = predicted.find((id) => id === chosen) ?? predicted[0];
  const fan = useMemo(
    () => (series === undefined ? undefined : predictionFan(files, recomputed, series)),
    [files, recomputed, series],
  );
  const infos = seriesOf(model);
  const info = infos.find(({ id }) => id === series);
  const drawn = useMemo(() => {
    if (fan === undefined) return undefined;
    const lines: readonly ChartLine[] = [
      {
        ...lineOf('expected', t('app.classroom.fan.expected'), fan.expected),
        ...{ colour: 'var(--bb-changed)', dash: '2 4', bandOf: 'predictions' },
      },
      ...(fan.came === undefined
        ? []
        : [
            {
              ...lineOf('came', t('app.classroom.fan.came'), fan.came),
              ...{ colour: 'var(--bb-series-1)', dash: '', bandOf: 'results' as const },
            },
          ]),
    ];
    const { start, weeks } = fan;
    return {
      lines,
      threads: fan.curves.map(({ values }) => values),
      x: { startDate: startDateOf(model, start), weeks, resolution: 'weekly' as const },
    };
  }, [fan, model, t]);

  return (
    <section data-testid="class-fan">
      <SectionHeading>{t('app.classroom.fan.heading')}</SectionHeading>
      {fan === undefined || drawn === undefined || info === undefined ? (
        <p className={styles.quiet}>{t('app.classroom.fan.none')}</p>
      ) : (
        <>
          {predicted.length > 1 && (
            <NativeSelect
              label={t('app.classroom.fan.series')}
              size="xs"
              className={styles.choice}
              data={predicted.map((id) => ({
                value: id,
                label: infos.find((one) => one.id === id)?.label ?? id,
              }))}
              value={series}
              onChange={(event) => setChosen(event.currentTarget.value)}
            />
          )}
          <TimeChart
            title={info.label}
            unit={unitInWords(t, info, 'week')}
            {...drawn}
            selectedWeek={week ?? fan.weeks - 1}
            onSelectWeek={setWeek}
            decimals={info.decimals}
            zeroBased
            size="hero"
          />
          <p className={styles.quiet}>
            {t('app.classroom.fan.note', { count: fan.curves.length })}{' '}
            {fan.others > 0 && t('app.classroom.fan.others', { count: fan.others })}
          </p>
        </>
      )}
    </section>
  );
}

function lineOf(id: string, label: string, bands: Bands) {
  return {
    ...{ id, label, partial: true, values: bands.p50 },
    band50: { low: bands.p25, high: bands.p75 },
    band90: { low: bands.p5, high: bands.p95 },
  };
}

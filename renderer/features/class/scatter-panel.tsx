/** Every file as a point of two outcomes that can be chosen. */
import { NativeSelect, Switch } from '@mantine/core';
import { useMemo, useState } from 'react';
import { classSeries, type Apart, type StudentRow } from '../../../models/index';
import { Scatter } from '../../charts/index';
import { useSession } from '../../store/index';
import { useModel, useWords } from '../../store/words';
import { SectionHeading } from '../../ui/index';
import styles from './class-view.module.css';

interface ScatterPanelProps {
  readonly rows: readonly StudentRow[];
  readonly apart: Apart | undefined;
  /** Whether the files behind the points can be opened. */
  readonly canOpen: boolean;
}

export function ScatterPanel({ rows, apart, canOpen }: ScatterPanelProps) {
  const { t, number } = useWords();
  const session = useSession();
  const series = classSeries(useModel());
  const [across, setAcross] = useState(series[1]?.id ?? '');
  const [up, setUp] = useState(series[0]?.id ?? '');
  const [isDifference, setIsDifference] = useState(false);
  const options = series.map(({ id, label }) => ({ value: id, label }));
  const nameOf = (id: string) => series.find((one) => one.id === id)?.label ?? id;

  const points = useMemo(
    () =>
      rows.flatMap((row) => {
        const [x, y] = [across, up].map(
          (id) =>
            (row.values[id] ?? Number.NaN) - (isDifference ? (row.baseline[id] ?? Number.NaN) : 0),
        );
        if (x === undefined || y === undefined || Number.isNaN(x + y)) return [];
        const isMarked = row.key === apart?.a.key || row.key === apart?.b.key;
        return [{ id: row.key, label: row.who, x, y, isMarked }];
      }),
    [rows, across, up, isDifference, apart],
  );

  return (
    <section>
      <SectionHeading>{t('app.classroom.scatter.heading')}</SectionHeading>
      <div className={styles.controls}>
        <NativeSelect
          label={t('app.classroom.scatter.up')}
          size="xs"
          data-testid="class-up"
          data={options}
          value={up}
          onChange={(event) => setUp(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('app.classroom.scatter.across')}
          size="xs"
          data-testid="class-across"
          data={options}
          value={across}
          onChange={(event) => setAcross(event.currentTarget.value)}
        />
        <Switch
          size="xs"
          label={t('app.classroom.scatter.difference')}
          checked={isDifference}
          onChange={(event) => setIsDifference(event.currentTarget.checked)}
        />
      </div>
      <Scatter
        across={nameOf(across)}
        up={nameOf(up)}
        summary={t('app.classroom.scatter.summary', {
          ...{ up: nameOf(up), across: nameOf(across), count: points.length },
        })}
        points={points}
        number={number}
        onPress={(key) => {
          if (canOpen) void session.classes.open(key);
        }}
        height={360}
      />
    </section>
  );
}

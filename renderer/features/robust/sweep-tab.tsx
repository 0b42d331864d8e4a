/** A sweep: the number over the range of one lever, or of two as a map. */
import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import {
  formatSignificant,
  outcomeDecimals,
  sweep,
  valuesOver,
  type Model,
  type SweptLever,
} from '../../../models/index';
import { HeatMap, ValueCurve } from '../../charts/index';
import { useDocument, useJob } from '../../store/index';
import { leverScale, shownOf } from '../../store/lever-scale';
import { useMovedWords } from '../../store/moved-words';
import { useModel, useWords, type Words } from '../../store/words';
import { NumberEntry } from '../../ui/index';
import { RunButton } from './run-button';
import styles from './robust-view.module.css';
import type { TabProps } from './use-question';
import { useSoon } from './use-soon';

/** Values along one lever, and along each of two. */
const ALONE = 21;
const OF_TWO = 9;

export function SweepTab({ asked, isShown }: TabProps) {
  const words = useWords();
  const { t } = words;
  const movedWords = useMovedWords();
  const model = useModel();
  const weeks = useDocument((state) => state.document.weeks);
  const [across, setAcross] = useState(model.levers[0]?.id ?? '');
  const [down, setDown] = useState('');
  const [from, setFrom] = useState(0);
  const isMap = down !== '' && down !== across;
  const sweptAcross = sweptOf(model, across, from, isMap ? OF_TWO : ALONE);
  const sweptDown = isMap ? sweptOf(model, down, from, OF_TWO) : undefined;
  const key = JSON.stringify([asked.key, across, isMap ? down : '', from]);
  const job = useJob(key, () => sweep(model, asked.question, sweptAcross, sweptDown));
  useSoon(job, isShown);
  const found = job.state?.part;
  const decimals = outcomeDecimals(asked.info.decimals, found?.numbers.flat() ?? []);
  const show = (value: number) => words.number(value, decimals);
  const levers = { across: axisOf(model, across, words), down: axisOf(model, down, words) };
  const choices = model.levers.map(({ id, label }) => ({ value: id, label }));

  return (
    <>
      <p className={styles.help}>{t('app.robust.sweep.help')}</p>
      <div className={styles.controls}>
        <NativeSelect
          label={t('app.robust.sweep.across')}
          data-testid="sweep-across"
          value={across}
          data={choices}
          onChange={(event) => setAcross(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('app.robust.sweep.down')}
          data-testid="sweep-down"
          value={down}
          data={[{ value: '', label: t('app.robust.sweep.none') }, ...choices]}
          onChange={(event) => setDown(event.currentTarget.value)}
        />
        <div className={styles.week}>
          <NumberEntry
            label={t('app.robust.sweep.from')}
            isLabelShown
            size="sm"
            min={0}
            max={weeks - 1}
            step={1}
            value={from}
            movedWords={movedWords}
            onCommit={setFrom}
          />
        </div>
      </div>
      <RunButton job={job} />
      {found !== undefined && found.down === undefined && (
        <ValueCurve
          title={`${asked.subject}. ${t('app.robust.sweep.chart', { lever: levers.across.label })}`}
          unit={asked.unit}
          lever={levers.across.name}
          leverValue={levers.across.show}
          values={found.across.values}
          numbers={found.numbers[0] ?? []}
          number={show}
        />
      )}
      {found?.down !== undefined && (
        <HeatMap
          title={`${asked.subject}. ${t('app.robust.sweep.map')}`}
          unit={asked.unit}
          across={levers.across.name}
          down={levers.down.name}
          columns={found.across.values.map(levers.across.show)}
          rows={found.down.values.map(levers.down.show)}
          numbers={found.numbers}
          number={show}
        />
      )}
    </>
  );
}

/** A lever as an axis: its name with its unit, and its values as the slider shows them. */
function axisOf(model: Model, id: string, { t, language }: Words) {
  const lever = model.levers.find((one) => one.id === id);
  if (lever === undefined) return { label: id, name: id, show: String };
  const scale = leverScale(lever, t);
  return {
    label: lever.label,
    name: `${lever.label} ${scale.unit}`.trim(),
    show: (value: number) => `${formatSignificant(language, shownOf(scale, value))}${scale.sign}`,
  };
}

function sweptOf(model: Model, id: string, from: number, count: number): SweptLever {
  const lever = model.levers.find((one) => one.id === id);
  return { lever: id, from, values: lever === undefined ? [] : valuesOver(lever, count) };
}

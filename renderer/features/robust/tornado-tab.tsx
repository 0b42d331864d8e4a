/** The tornado: how far each assumption alone moves the number. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import {
  doubtInWords,
  formatSignificant,
  nowDecimals,
  nowInPrint,
  outcomeDecimals,
  tornado,
} from '../../../models/index';
import { TornadoChart } from '../../charts/index';
import { useJob } from '../../store/index';
import { useSpeech } from '../../store/speech';
import { useModel, useWords } from '../../store/words';
import { RunButton } from './run-button';
import styles from './robust-view.module.css';
import type { TabProps } from './use-question';
import { useSoon } from './use-soon';

/** Bars shown at first. */
const FEW = 15;

export function TornadoTab({ asked, isShown }: TabProps) {
  const { t, number, language } = useWords();
  const model = useModel();
  const speech = useSpeech();
  const [all, setAll] = useState(false);
  const { question, key, info, subject, unit } = asked;
  const job = useJob(key, () => tornado(model, question));
  useSoon(job, isShown);
  const found = job.state?.part;
  // Every assumption has a unit of its own; the numbers are all of one outcome.
  const bound = (value: number) => formatSignificant(language, value);
  const moving = found?.bars.filter(({ reach }) => reach > 0) ?? [];
  const shown = moving.flatMap(({ atLow, atHigh }) => [atLow, atHigh]);
  const decimals = outcomeDecimals(info.decimals, [found?.now ?? 0, ...shown]);
  // A difference as it is told elsewhere, whatever the bars need.
  const nowIn = found?.between === undefined ? decimals : nowDecimals(found, info.decimals);
  const show = (value: number) => number(value, decimals);
  const still = (found?.bars.length ?? 0) - moving.length;
  return (
    <>
      <p className={styles.help}>{t('app.robust.tornado.help')}</p>
      <RunButton job={job} />
      {found !== undefined && moving.length > 0 && (
        <TornadoChart
          title={`${t('app.robust.tornado.chart')}. ${subject}`}
          unit={unit}
          now={found.now}
          nowLabel={t('app.robust.tornado.now', { value: number(nowInPrint(found, nowIn), nowIn) })}
          head={[
            t('app.robust.tornado.assumption'),
            t('app.robust.tornado.atLow'),
            t('app.robust.tornado.atHigh'),
          ]}
          bars={moving.slice(0, all ? moving.length : FEW).map(({ doubt, atLow, atHigh }) => ({
            id: doubt.id,
            label: doubtInWords(speech, doubt),
            ...{ atLow, atHigh },
            lowLabel: t('app.robust.tornado.low', { value: bound(doubt.low) }),
            highLabel: t('app.robust.tornado.high', { value: bound(doubt.high) }),
          }))}
          number={show}
        />
      )}
      {moving.length > FEW && !all && (
        <div>
          <Button size="compact-sm" variant="default" onClick={() => setAll(true)}>
            {t('app.robust.tornado.more', { count: moving.length })}
          </Button>
        </div>
      )}
      {found !== undefined && found.bars.length < found.doubts && (
        <p className={styles.note}>
          {t('app.robust.tornado.so', { done: found.bars.length, total: found.doubts })}
        </p>
      )}
      {found !== undefined && still > 0 && (
        <p className={styles.note}>{t('app.robust.tornado.still', { count: still })}</p>
      )}
    </>
  );
}

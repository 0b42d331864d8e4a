/** Why one number is what it is: sentences, the parts over time, and each part with what stands behind it. */
import { useMemo } from 'react';
import { contributionsTo, runningContributions, valueInWords } from '../../../models/index';
import { useSpeech } from '../../store/speech';
import { ContributionList } from './contribution-list';
import { PartsOverTime } from './parts-over-time';
import type { Why } from './use-why';
import styles from './why-panel.module.css';

/** Everything before week 0 is over is taken as given: what came after is what a person can have changed. */
const SINCE = 0;

export function OneReason({ why }: { readonly why: Why }) {
  const speech = useSpeech();
  const { info, target, job } = why;
  const [run] = job.state?.part ?? [];
  const column = run?.series[info.id];
  const since = Math.min(SINCE, target.week);
  const running = useMemo(
    () => (column === undefined ? undefined : runningContributions(column, SINCE)),
    [column],
  );
  if (run === undefined || column === undefined || running === undefined) return null;
  const found = contributionsTo(column, info.monthly, target, since);
  return (
    <div className={styles.answer} data-testid="why-one">
      {valueInWords(speech, info, target, found, since).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <PartsOverTime info={info} week={target.week} running={running} order={found.byRule} />
      <ContributionList why={why} contributions={found} events={run.events} />
    </div>
  );
}

/** Why two scenarios differ: the story from the first rule on, then the parts of the difference. */
import { useMemo } from 'react';
import {
  differenceInWords,
  differenceOf,
  runningContributions,
  turnsInWords,
  whyDifferent,
} from '../../../models/index';
import { useView, viewActions } from '../../store/index';
import { selectWeek } from '../../store/select-week';
import { useSpeech } from '../../store/speech';
import { useWords } from '../../store/words';
import { ContributionList } from './contribution-list';
import { PartsOverTime } from './parts-over-time';
import type { Why } from './use-why';
import styles from './why-panel.module.css';

export function TwoReasons({ why }: { readonly why: Why }) {
  const { t } = useWords();
  const speech = useSpeech();
  const lit = useView((state) => state.selectedRule);
  const { info, target, own, against, job } = why;
  const [b, a] = job.state?.part ?? [];
  const running = useMemo(() => {
    const inA = a?.series[info.id];
    const inB = b?.series[info.id];
    return inA === undefined || inB === undefined
      ? undefined
      : runningContributions(differenceOf(inA, inB));
  }, [a, b, info]);
  if (a === undefined || b === undefined || against === undefined || running === undefined)
    return null;
  const found = whyDifferent(
    speech.model,
    { a: against.setting, b: own.setting },
    { a, b },
    target,
    info.monthly,
  );
  const pair = { a: against.title, b: own.title };
  const told = turnsInWords(speech, info, target, found, pair);
  return (
    <div className={styles.answer} data-testid="why-two">
      <p className={styles.lead}>{differenceInWords(speech, info, target, found, pair)}</p>
      {told.length > 0 && (
        <section aria-label={t('app.why.story')}>
          <h3>{t('app.why.story')}</h3>
          <ol className={styles.turns}>
            {found.turns.map(({ rule, first }, at) => (
              <li key={rule}>
                <button
                  type="button"
                  aria-pressed={lit === rule}
                  data-testid={`turn-${rule}`}
                  onClick={() => {
                    selectWeek(first);
                    viewActions().selectRule(rule);
                  }}
                >
                  {told[at]}
                </button>
              </li>
            ))}
          </ol>
          <p className={styles.hint}>{t('app.why.storyHint')}</p>
        </section>
      )}
      <PartsOverTime
        info={info}
        week={target.week}
        running={running}
        order={found.contributions.byRule}
      />
      <ContributionList why={why} contributions={found.contributions} events={b.events} />
    </div>
  );
}

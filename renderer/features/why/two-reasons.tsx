/** Why two scenarios differ: the story from the first rule on, then the parts of the difference. */
import { useMemo } from 'react';
import {
  differenceInWords,
  differenceOf,
  litBy,
  placeSeries,
  runningContributions,
  turnsInWords,
  whyDifferent,
  type Turn,
} from '../../../models/index';
import { useView, viewActions } from '../../store/index';
import { selectWeek } from '../../store/select-week';
import { useSpeech } from '../../store/speech';
import { useWords } from '../../store/words';
import { LitNote } from './lit-note';
import { ContributionList } from './contribution-list';
import { PartsOverTime } from './parts-over-time';
import type { Why } from './use-why';
import styles from './why-panel.module.css';

export function TwoReasons({ why }: { readonly why: Why }) {
  const { t } = useWords();
  const speech = useSpeech();
  const lit = useView((state) => state.lit);
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
  const light = (turn: Turn): void => {
    if (lit?.rule === turn.rule) {
      selectWeek(target.week === b.weeks - 1 ? undefined : target.week);
      return;
    }
    const places = placeSeries(speech.model, info);
    const columns = places.flatMap(({ id, cell }) => {
      const [inA, inB] = [a.series[id], b.series[id]];
      return inA === undefined || inB === undefined
        ? []
        : [[cell, differenceOf(inA, inB)] as const];
    });
    const { setting } = own;
    const where = { setting, events: b.events, places: Object.fromEntries(columns) };
    const reason = { rule: turn.rule, week: turn.first, way: turn.way };
    selectWeek(turn.first);
    viewActions().selectRule(turn.rule);
    viewActions().light(litBy(speech.model, reason, where, target, places[0]?.monthly ?? 'sum'));
  };
  const told = turnsInWords(speech, info, target, found, pair);
  return (
    <div className={styles.answer} data-testid="why-two">
      <p className={styles.lead}>{differenceInWords(speech, info, target, found, pair)}</p>
      {told.length > 0 && (
        <section aria-label={t('app.why.story')}>
          <h3>{t('app.why.story')}</h3>
          <ol className={styles.turns}>
            {found.turns.map((turn, at) => (
              <li key={turn.rule}>
                <button
                  type="button"
                  aria-pressed={lit?.rule === turn.rule}
                  data-testid={`turn-${turn.rule}`}
                  onClick={() => light(turn)}
                >
                  {told[at]}
                </button>
                {lit?.rule === turn.rule && <LitNote lit={lit} />}
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

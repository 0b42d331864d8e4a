/** The flip-finder: the smallest change of assumptions that turns the order of two scenarios, and how often it holds. */
import {
  amountInWords,
  flip,
  flipInWords,
  holding,
  holdingInWords,
  nowDecimals,
  nowInPrint,
  type FlipSearch,
  type Holding,
} from '../../../models/index';
import { useJob, useSettings } from '../../store/index';
import { useSpeech } from '../../store/speech';
import { useModel, useWords } from '../../store/words';
import { RunButton } from './run-button';
import styles from './robust-view.module.css';
import type { Asked } from './use-question';

export function FlipTab({ asked }: { readonly asked: Asked }) {
  const { t, number } = useWords();
  const model = useModel();
  const speech = useSpeech();
  const runs = useSettings((state) => state.runs);
  const { question, key, info, scenario, against, others } = asked;
  const search = useJob(key, () => flip(model, question));
  const counting = useJob(`${key} ${runs}`, () => holding(question, runs));
  const found = search.state?.part;
  const held = counting.state?.part;

  if (against === undefined) {
    return (
      <p className={styles.help}>
        {t(others.length === 0 ? 'app.robust.noOther' : 'app.robust.needsTwo')}
      </p>
    );
  }
  const nowIn = (one: FlipSearch) => nowDecimals(one, info.decimals);
  const printed = (one: FlipSearch) => number(nowInPrint(one, nowIn(one)), nowIn(one));
  const isDone = search.state?.status === 'done';
  return (
    <>
      <p className={styles.help}>{t('app.robust.flip.help')}</p>
      <h2>{t('app.robust.flip.found')}</h2>
      <RunButton job={search} waiting={t('app.robust.flip.waiting')} />
      {found !== undefined && (
        <p className={styles.lead} data-testid="flip-now">
          {t('app.robust.flip.atStake', {
            difference: amountInWords(speech, info, question.target, printed(found)),
            a: against.title,
            b: scenario.title,
          })}
        </p>
      )}
      {found !== undefined && (isDone || found.outcome === 'flips') && (
        <ul className={styles.list} data-testid="flip-found">
          {flipInWords(speech, info, question.target, found, nowIn(found)).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {isDone && <p className={styles.note}>{t('robust.flip.limits')}</p>}
      <h2>{t('app.robust.flip.holding')}</h2>
      <RunButton job={counting} waiting={t('app.robust.flip.waitingHolding', { count: runs })} />
      {held !== undefined && isDifferent(held, found) && (
        <p data-testid="flip-holding">
          {holdingInWords(speech, held, found?.now ?? held.above - held.below)}
        </p>
      )}
    </>
  );
}

/** Whether there is an order of the two that can hold. */
function isDifferent({ below, above }: Holding, found: FlipSearch | undefined): boolean {
  return found?.outcome !== 'even' && below + above > 0;
}

/** What the last edit has moved, and by which rule; a click goes there. */
import { moved, outcomeDecimals, ruleName, seriesOf, settingOf } from '../../../models/index';
import { useActiveScenario, useDocument, useJob, viewActions } from '../../store/index';
import { useSpeech } from '../../store/speech';
import { useWords } from '../../store/words';
import styles from './why-panel.module.css';

/** Milliseconds after the last edit before runs begin. */
const QUIET = 700;

export function MovedList() {
  const { t } = useWords();
  const step = useDocument((state) => state.past.at(-1));
  const scenario = useActiveScenario();
  const before = step?.before;
  const after = useDocument((state) => state.document);
  const existed = before?.scenarios.some(({ id }) => id === scenario.id) === true;
  if (before === undefined || !existed) return null;
  const settings = [settingOf(before, scenario.id), settingOf(after, scenario.id)] as const;
  if (JSON.stringify(settings[0]) === JSON.stringify(settings[1])) return null;
  return (
    <section aria-label={t('app.why.moved')} className={styles.moved}>
      <h3>{t('app.why.moved')}</h3>
      <Moved before={settings[0]} after={settings[1]} />
    </section>
  );
}

/** Shows the outcome as the large chart, over the whole period that the list is about. */
function goTo(series: string): void {
  const view = viewActions();
  view.setHero(series);
  view.selectWeek(undefined);
  view.showView('explore');
}

type Setting = ReturnType<typeof settingOf>;

function Moved({ before, after }: { readonly before: Setting; readonly after: Setting }) {
  const { t, number } = useWords();
  const speech = useSpeech();
  const { model } = speech;
  const key = JSON.stringify([before, after]);
  const { state } = useJob(key, () => moved(model, before, after), QUIET);
  const found = state?.status === 'done' ? state.part : undefined;
  if (found === undefined) return <p className={styles.hint}>{t('app.why.movedRunning')}</p>;
  if (found.length === 0) return <p className={styles.hint}>{t('app.why.movedNothing')}</p>;
  const outcomes = seriesOf(model);
  return (
    <ol className={styles.turns} data-testid="moved-list">
      {found.map(({ series, before: inA, after: inB, rule }) => {
        const info = outcomes.find(({ id }) => id === series);
        const decimals = outcomeDecimals(info?.decimals ?? 0, [inA, inB]);
        return (
          <li key={series}>
            <button type="button" data-testid={`moved-${series}`} onClick={() => goTo(series)}>
              {t(inB > inA ? 'app.why.movedMore' : 'app.why.movedLess', {
                outcome: info?.label ?? series,
                before: number(inA, decimals),
                after: number(inB, decimals),
                rule: ruleName(speech, rule),
              })}
            </button>
          </li>
        );
      })}
    </ol>
  );
}

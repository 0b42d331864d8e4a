/** Under the large chart: what the line is, what the bands are, how far they are, which months it leaves out. */
import { resultsOf, useResults, useOfActive } from '../../../store/index';
import { useTongue, useWords } from '../../../store/words';
import { heroSentences } from './hero-words';
import type { Misfit } from './misfit';
import styles from './hero-panel.module.css';
import type { ChartTime } from './use-chart-time';

export interface HeroNoteProps {
  /** What the outcome is, in the model's words. */
  readonly help: string;
  readonly time: ChartTime;
  readonly withBands: boolean;
  /** Whether the chart shows what was counted. */
  readonly withObserved: boolean;
  /** How far the scenario in hand lies from what was counted; undefined where nothing was. */
  readonly misfit: Misfit | undefined;
  /** Decimals of the outcome. */
  readonly decimals: number;
}

export function HeroNote(props: HeroNoteProps) {
  const { help, time, withBands, withObserved, misfit, decimals } = props;
  const { t, number, share } = useWords();
  const { observedSource } = useTongue();
  const id = useOfActive((scenario) => scenario.id);
  const runs = useResults((state) => resultsOf(state, id).runs);
  const stale = useResults((state) => resultsOf(state, id).bandsStale);

  return (
    <p className={styles.note} data-testid="hero-note">
      {heroSentences(t, { withBands, stale, runs, time }).map((sentence) => (
        <span key={sentence}>{sentence}</span>
      ))}
      {help !== '' && <span>{help}</span>}
      {misfit !== undefined && (
        <span data-testid="misfit">
          {t('app.evidence.misfit', {
            error: number(misfit.error, decimals),
            months: misfit.months,
            share: share(misfit.share),
          })}
        </span>
      )}
      {withObserved && <span>{t('app.explore.hero.observed', { source: observedSource })}</span>}
    </p>
  );
}

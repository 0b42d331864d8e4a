/** Under the large chart: what the line is, what the bands are, how far they are. */
import { observedSourceIn } from '../../../../models/index';
import { resultsOf, useResults, useOfActive } from '../../../store/index';
import { useWords } from '../../../store/words';
import styles from './hero-panel.module.css';

export interface HeroNoteProps {
  /** What the outcome is, in the model's words. */
  readonly help: string;
  readonly withBands: boolean;
  /** Whether the chart shows what was counted. */
  readonly withObserved: boolean;
}

export function HeroNote({ help, withBands, withObserved }: HeroNoteProps) {
  const { t, language } = useWords();
  const id = useOfActive((scenario) => scenario.id);
  const runs = useResults((state) => resultsOf(state, id).runs);
  const stale = useResults((state) => resultsOf(state, id).bandsStale);

  function line(): string {
    if (!withBands) return t('app.explore.hero.lineBandsOff');
    if (stale || runs === 0) return t('app.explore.hero.lineOnly');
    return t('app.explore.hero.line', { runs });
  }

  return (
    <p className={styles.note} data-testid="hero-note">
      <span>{line()}</span>
      {help !== '' && <span>{help}</span>}
      {withObserved && (
        <span>{t('app.explore.hero.observed', { source: observedSourceIn(language) })}</span>
      )}
    </p>
  );
}

/** What of the diagram is shown: the reason that is lit, all of it, or one theme with what it is joined to. */
import { useView } from '../../store/index';
import { useWords } from '../../store/words';
import styles from './causal-diagram.module.css';
import type { CausalGraph } from './causal-graph';
import type { Shown } from './shown-piece';
import { themeColour, themeName } from './theme-name';
import { themesOf } from './theme-layout';

export interface PieceChoiceProps {
  readonly graph: CausalGraph;
  readonly shown: Shown;
  readonly onShow: (next: Shown) => void;
}

export function PieceChoice({ graph, shown, onShow }: PieceChoiceProps) {
  const { t } = useWords();
  const lit = useView((state) => state.lit);
  const themes = themesOf(graph);
  return (
    <div className={styles.choices} role="group" aria-label={t('app.diagram.pieces')}>
      {lit !== undefined && (
        <button
          type="button"
          aria-pressed={shown.kind === 'lit'}
          onClick={() => onShow({ kind: 'lit', lit })}
        >
          {t('app.diagram.lit')}
        </button>
      )}
      <button
        type="button"
        data-testid="diagram-all"
        aria-pressed={shown.kind === 'all'}
        onClick={() => onShow({ kind: 'all' })}
      >
        {t('app.diagram.all')}
      </button>
      {themes.map((theme) => (
        <button
          key={theme}
          type="button"
          data-testid={`diagram-theme-${theme}`}
          aria-pressed={shown.kind === 'theme' && shown.theme === theme}
          onClick={() => onShow({ kind: 'theme', theme })}
        >
          <span className={styles.dot} style={{ background: themeColour(themes, theme) }} />
          {themeName(t, theme)}
        </button>
      ))}
    </div>
  );
}

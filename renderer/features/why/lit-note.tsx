/** Under a reason that is lit: the way that leads to it, where it shows most, and the way to the diagram. */
import { Button } from '@mantine/core';
import { ruleName, type Lit } from '../../../models/index';
import { viewActions } from '../../store/index';
import { useSpeech } from '../../store/speech';
import { useWords } from '../../store/words';
import styles from './why-panel.module.css';

export function LitNote({ lit }: { readonly lit: Lit }) {
  const { t } = useWords();
  const speech = useSpeech();
  const cells = speech.model.indices.find(({ isPlace }) => isPlace === true)?.cells ?? [];
  const places = lit.places.map((place) => cells.find(({ id }) => id === place)?.label ?? place);
  return (
    <div className={styles.lit} data-testid="lit-note">
      {lit.way.length > 1 && (
        <ol className={styles.way} aria-label={t('app.why.way')}>
          {lit.way.map((rule) => (
            <li key={rule} data-last={rule === lit.rule || undefined}>
              {ruleName(speech, rule)}
            </li>
          ))}
        </ol>
      )}
      {places.length > 0 && (
        <p className={styles.hint}>{t('app.why.places', { places: places.join(', ') })}</p>
      )}
      <Button
        size="compact-xs"
        variant="default"
        data-testid="lit-diagram"
        onClick={() => {
          viewActions().togglePanel('diagram', true);
          viewActions().showView('rules');
        }}
      >
        {t('app.why.toDiagram')}
      </Button>
    </div>
  );
}

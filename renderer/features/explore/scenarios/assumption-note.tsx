import { Button } from '@mantine/core';
import { STANDARD } from '../../../../models/index';
import { useDocument, useOfActive, viewActions } from '../../../store/index';
import { useWords } from '../../../store/words';

/** Says so where a scenario rests on changed assumptions, and leads to them. */
export function AssumptionNote() {
  const { t } = useWords();
  const used = useOfActive(({ assumptions }) => assumptions);
  const sets = useDocument((state) => state.document.assumptionSets);
  const set = sets.find(({ id }) => id === used);
  if (used === STANDARD || set === undefined) return null;
  return (
    <Button
      variant="default"
      size="compact-xs"
      data-testid="assumption-note"
      onClick={() => viewActions().showView('rules')}
    >
      {t('app.explore.scenarios.assumptions', { set: set.title })}
    </Button>
  );
}

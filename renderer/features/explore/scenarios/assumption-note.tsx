import { Button } from '@mantine/core';
import { STANDARD, type Scenario } from '../../../../models/index';
import { useDocument, viewActions } from '../../../store/index';
import { useWords } from '../../../store/words';

/** Says so where a scenario rests on changed assumptions, and leads to them. */
export function AssumptionNote({ scenario }: { readonly scenario: Scenario }) {
  const { t } = useWords();
  const sets = useDocument((state) => state.document.assumptionSets);
  const set = sets.find(({ id }) => id === scenario.assumptions);
  if (scenario.assumptions === STANDARD || set === undefined) return null;
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

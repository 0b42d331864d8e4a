/** Says why there are no numbers, where the model refuses the scenario. */
import { Alert } from '@mantine/core';
import { faultInWords } from '../../../models/index';
import { resultsOf, useOfActive, useResults } from '../../store/index';
import { useWords } from '../../store/words';

export function TroubleNote() {
  const { t } = useWords();
  const id = useOfActive((scenario) => scenario.id);
  const isRefused = useResults((state) => resultsOf(state, id).status === 'faults');
  const faults = useResults((state) => resultsOf(state, id).faults);
  if (!isRefused) return null;
  return (
    <Alert color="yellow" title={t('app.explore.faults')} data-testid="faults">
      <ul>
        {faults
          .map((fault) => faultInWords(fault, t))
          .map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
      </ul>
    </Alert>
  );
}

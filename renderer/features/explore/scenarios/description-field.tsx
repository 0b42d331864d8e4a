import { TextInput } from '@mantine/core';
import { describeScenario, limits } from '../../../../models/index';
import { documentActions, documentStore, useDocument, useOfActive } from '../../../store/index';
import { typing } from '../../../store/typing';
import { useWords } from '../../../store/words';
import styles from './scenario-bar.module.css';

/** What the scenario asks, written in place: handed over with every key, since it may be long, and a crash may come. */
export function DescriptionField() {
  const { t } = useWords();
  const readOnly = useDocument((state) => state.readOnly);
  const id = useOfActive((scenario) => scenario.id);
  const title = useOfActive((scenario) => scenario.title);
  const description = useOfActive((scenario) => scenario.description);
  const { onType, onDone } = typing(
    'app.edits.scenarioDescribe',
    (document, text) => describeScenario(document, id, text),
    { title },
  );
  return (
    <TextInput
      className={styles.description ?? ''}
      variant="unstyled"
      size="xs"
      aria-label={t('app.explore.scenarios.describe')}
      placeholder={t('app.explore.scenarios.describe')}
      data-testid="scenario-description"
      maxLength={limits.description}
      readOnly={readOnly}
      title={description}
      value={description}
      onChange={(event) => onType(event.currentTarget.value)}
      onBlur={() => {
        if (documentStore.getState().inGesture) onType(description.trim());
        onDone();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur();
        if (event.key === 'Escape') documentActions().cancelGesture();
      }}
    />
  );
}

import { TextInput } from '@mantine/core';
import { describeScenario, limits } from '../../../../models/index';
import { documentActions, documentStore, useDocument, useOfActive } from '../../../store/index';
import { typing } from '../../../store/typing';
import { useWords } from '../../../store/words';
import { useTyped } from '../../../ui/index';
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
  const { type, leave } = useTyped(onType, () => {
    if (documentStore.getState().inGesture) onType(description.trim());
    onDone();
  });
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
      onChange={(event) => type(event.currentTarget.value)}
      onBlur={leave}
      onKeyDown={(event) => {
        if (event.key === 'Enter') leave();
        if (event.key === 'Escape') documentActions().cancelGesture();
      }}
    />
  );
}

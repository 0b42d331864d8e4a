import { TextInput } from '@mantine/core';
import { describeScenario, limits } from '../../../../models/index';
import { documentActions, useDocument, useOfActive } from '../../../store/index';
import { useWords } from '../../../store/words';
import { useDraft } from '../../../ui/use-draft';
import styles from './scenario-bar.module.css';

/** What the scenario asks, to be written in place. */
export function DescriptionField() {
  const { t } = useWords();
  const readOnly = useDocument((state) => state.readOnly);
  const id = useOfActive((scenario) => scenario.id);
  const title = useOfActive((scenario) => scenario.title);
  const description = useOfActive((scenario) => scenario.description);
  const draft = useDraft(description, (text) =>
    documentActions().edit('app.edits.scenarioDescribe', { title }, (document) =>
      describeScenario(document, id, text.trim()),
    ),
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
      title={draft.shown}
      value={draft.shown}
      onChange={(event) => draft.type(event.currentTarget.value)}
      onBlur={draft.commit}
      {...draft.mark}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur();
        if (event.key === 'Escape') draft.cancel();
      }}
    />
  );
}

/** Which assumptions the scenario in hand uses; sets are begun here and chosen. */
import { NativeSelect } from '@mantine/core';
import { assume, STANDARD } from '../../../models/index';
import { documentActions, useActiveScenario, useDocument, viewActions } from '../../store/index';
import { useWords } from '../../store/words';
import { usersOf, withNewSet } from './assumptions';
import styles from './assumption-bar.module.css';
import { SetMenu } from './set-menu';
import { useSetTitle } from './use-set-title';

/** Value of the choice that begins a set; no id of a set can contain a space. */
const NEW = 'new set';

export function AssumptionBar() {
  const { t } = useWords();
  const document = useDocument((state) => state.document);
  const readOnly = useDocument((state) => state.readOnly);
  const scenario = useActiveScenario();
  const freshTitle = useSetTitle();
  const set = document.assumptionSets.find(({ id }) => id === scenario.assumptions);
  const users = usersOf(document, scenario.assumptions);

  function choose(id: string): void {
    const actions = documentActions();
    if (id === NEW) {
      actions.edit('app.edits.setNew', { title: freshTitle }, (now) =>
        withNewSet(now, scenario.id, freshTitle),
      );
      return;
    }
    const chosen = document.assumptionSets.find((one) => one.id === id);
    const name = chosen?.title ?? t('app.rules.setStandard');
    actions.edit('app.edits.scenarioAssumptions', { title: scenario.title, set: name }, (now) =>
      assume(now, scenario.id, id),
    );
  }

  return (
    <div className={styles.bar} role="group" aria-label={t('app.rules.setLabel')}>
      <NativeSelect
        label={t('app.explore.scenarios.one')}
        data-testid="rules-scenario"
        value={scenario.id}
        data={document.scenarios.map(({ id, title }) => ({ value: id, label: title }))}
        onChange={(event) => viewActions().selectScenario(event.currentTarget.value)}
      />
      <NativeSelect
        label={t('app.rules.setLabel')}
        data-testid="assumption-set"
        value={scenario.assumptions}
        disabled={readOnly}
        data={[
          { value: STANDARD, label: t('app.rules.setStandard') },
          ...document.assumptionSets.map(({ id, title }) => ({ value: id, label: title })),
          { value: NEW, label: t('app.rules.setNew') },
        ]}
        onChange={(event) => choose(event.currentTarget.value)}
      />
      <SetMenu key={set?.id} set={set} />
      {set !== undefined && (
        <p className={styles.users}>{t('app.rules.setUsedBy', { titles: users.join(', ') })}</p>
      )}
    </div>
  );
}

/** The scenarios of the document: which is edited, which is the baseline, which are drawn. */
import { Button } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { limits } from '../../../../models/index';
import { scenarioStyle } from '../../../charts/index';
import { useCommand, useDocument, viewActions } from '../../../store/index';
import { useScenarioLooks } from '../../../store/looks';
import { useWords } from '../../../store/words';
import { ScenarioChip } from '../../../ui/index';
import { AssumptionNote } from './assumption-note';
import { ChangedSince } from './changed-since';
import { DescriptionField } from './description-field';
import { RenameScenario } from './rename-scenario';
import styles from './scenario-bar.module.css';
import { useChipActions } from './use-chip-actions';
import { useScenarioEdits } from './use-scenario-edits';

export function ScenarioBar() {
  const { t } = useWords();
  const looks = useScenarioLooks();
  const readOnly = useDocument((state) => state.readOnly);
  const edits = useScenarioEdits();
  const { actionsOf, renaming, stopRenaming } = useChipActions(edits);
  const active = looks.find(({ isActive }) => isActive);
  const full = looks.length >= limits.scenarios;
  useCommand('duplicate-scenario', edits.duplicateActive);

  return (
    <section className={styles.bar} aria-label={t('app.explore.scenarios.label')}>
      <ul className={styles.chips}>
        {looks.map((look) => (
          <li key={look.scenario.id} data-testid={`scenario-chip-${look.scenario.id}`}>
            {renaming === look.scenario.id ? (
              <RenameScenario
                title={look.scenario.title}
                onDone={(title) => {
                  edits.rename(look.scenario.id, title);
                  stopRenaming();
                }}
              />
            ) : (
              <ScenarioChip
                title={look.scenario.title}
                {...scenarioStyle(look.place, look.isBaseline)}
                selected={look.isActive}
                onSelect={() => viewActions().selectScenario(look.scenario.id)}
                baselineLabel={look.isBaseline ? t('app.explore.scenarios.isBaseline') : undefined}
                hiddenLabel={look.isHidden ? t('app.explore.scenarios.hidden') : undefined}
                actions={actionsOf(look, looks.length)}
                menuLabel={t('app.explore.scenarios.menu', { title: look.scenario.title })}
              />
            )}
          </li>
        ))}
        <li>
          <Button
            variant="default"
            size="compact-sm"
            data-testid="duplicate-scenario"
            leftSection={<IconCopy size={15} aria-hidden />}
            disabled={readOnly || full}
            title={
              full
                ? t('app.explore.scenarios.full', { count: limits.scenarios })
                : t('app.explore.scenarios.duplicateHint')
            }
            onClick={edits.duplicateActive}
          >
            {t('app.explore.scenarios.duplicate')}
          </Button>
        </li>
      </ul>
      <AssumptionNote />
      <div className={styles.sentence}>
        <DescriptionField key={active?.scenario.id} />
        <ChangedSince />
      </div>
    </section>
  );
}

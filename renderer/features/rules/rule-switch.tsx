/** Switch and strength of a rule for the scenario in hand. */
import { Button, Switch } from '@mantine/core';
import type { Assumptions, Rule } from '../../../models/index';
import { limits, STANDARD } from '../../../models/index';
import { documentActions, useActiveScenario, useDocument } from '../../store/index';
import { documentGesture } from '../../store/document-gesture';
import { useMovedWords } from '../../store/moved-words';
import { useWords } from '../../store/words';
import { NumberEntry } from '../../ui/index';
import { changesRule, strengthIn, withStandardRule, withStrength } from './assumptions';
import styles from './rule-detail.module.css';
import { useSetTitle } from './use-set-title';

export interface RuleSwitchProps {
  readonly rule: Rule;
  readonly assumptions: Assumptions;
}

export function RuleSwitch({ rule, assumptions }: RuleSwitchProps) {
  const { t, number } = useWords();
  const movedWords = useMovedWords();
  const scenario = useActiveScenario();
  const readOnly = useDocument((state) => state.readOnly);
  const title = useSetTitle();
  const strength = strengthIn(assumptions, rule.id);
  const standard = scenario.assumptions === STANDARD;

  function set(value: number): void {
    const key =
      value === 0
        ? 'app.edits.ruleOff'
        : value === 1
          ? 'app.edits.ruleOn'
          : 'app.edits.ruleStrength';
    documentActions().edit(key, { rule: rule.title, value: number(value, 1) }, (document) =>
      withStrength(document, scenario.id, title, rule.id, value),
    );
  }

  return (
    <section className={styles.switch} aria-label={t('app.rules.strength')}>
      <Switch
        label={t('app.rules.switch')}
        data-testid="rule-switch"
        checked={strength > 0}
        disabled={readOnly}
        onChange={(event) => set(event.currentTarget.checked ? 1 : 0)}
      />
      <div className={styles.strength} data-testid="rule-strength">
        <NumberEntry
          {...documentGesture}
          movedWords={movedWords}
          isLabelShown
          label={t('app.rules.strength')}
          help={t('app.rules.strengthHint')}
          value={strength}
          min={0}
          max={limits.strength}
          step={0.1}
          disabled={readOnly}
          onCommit={set}
        />
      </div>
      {changesRule(assumptions, rule.id) && (
        <Button
          variant="default"
          size="xs"
          data-testid="rule-reset"
          disabled={readOnly}
          onClick={() =>
            documentActions().edit('app.edits.ruleReset', { rule: rule.title }, (document) =>
              withStandardRule(document, scenario.assumptions, rule.id),
            )
          }
        >
          {t('app.rules.resetRule')}
        </Button>
      )}
      {standard && (
        <p className={styles.hint}>{t('app.rules.standardFixed', { title: scenario.title })}</p>
      )}
    </section>
  );
}

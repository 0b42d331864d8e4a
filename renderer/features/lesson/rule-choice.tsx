/** The rules that a step shows, in words and as arrows; what is chosen keeps the order in which it was. */
import { MultiSelect } from '@mantine/core';
import { limits, type Model, type Translate } from '../../../models/index';
import { useDocument } from '../../store/index';
import { useModel, useWords } from '../../store/words';

export interface RuleChoiceProps {
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
}

export function RuleChoice({ chosen, onChoose }: RuleChoiceProps) {
  const { t } = useWords();
  const model = useModel();
  const readOnly = useDocument((state) => state.readOnly);
  return (
    <MultiSelect
      label={t('app.lesson.teach.rules')}
      searchable
      readOnly={readOnly}
      maxValues={limits.stepRules}
      maxDropdownHeight={320}
      nothingFoundMessage={t('app.lesson.teach.noRule')}
      data={rulesByClaim(model, t)}
      value={[...chosen]}
      onChange={onChoose}
    />
  );
}

/** As "How it works" lists them: claim by claim, last what is needed besides. */
function rulesByClaim({ rules }: Model, t: Translate) {
  const claims = [...new Set(rules.map(({ claim }) => claim))].sort((a, b) =>
    a.localeCompare(b, 'en', { numeric: true }),
  );
  return claims.map((claim) => ({
    group: claim === 'core' ? t('app.rules.core') : t('app.rules.claim', { claim }),
    items: rules
      .filter((rule) => rule.claim === claim)
      .map(({ id, title }) => ({ value: id, label: title })),
  }));
}

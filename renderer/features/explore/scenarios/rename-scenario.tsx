import { TextInput } from '@mantine/core';
import { limits } from '../../../../models/index';
import { useWords } from '../../../store/words';

export interface RenameScenarioProps {
  readonly title: string;
  /** The new title; the old one where nothing was typed. */
  readonly onDone: (title: string) => void;
}

/** Takes the place of a chip while its name is typed. */
export function RenameScenario({ title, onDone }: RenameScenarioProps) {
  const { t } = useWords();
  return (
    <TextInput
      size="xs"
      aria-label={t('app.explore.scenarios.renameLabel')}
      data-testid="rename-scenario"
      defaultValue={title}
      maxLength={limits.title}
      autoFocus
      onFocus={(event) => event.currentTarget.select()}
      onBlur={(event) => {
        const typed = event.currentTarget.value.trim();
        onDone(typed === '' ? title : typed);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') event.currentTarget.value = title;
        if (event.key === 'Enter' || event.key === 'Escape') event.currentTarget.blur();
      }}
    />
  );
}

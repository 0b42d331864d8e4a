/** From the large chart to the panel that explains it. */
import { ActionIcon } from '@mantine/core';
import { IconHelpCircle } from '@tabler/icons-react';
import { viewActions } from '../../../store/index';
import { useWords } from '../../../store/words';

/** Opens the Why panel, which explains the large chart at the week that is read off. */
export function askWhy(): void {
  viewActions().togglePanel('why', true);
}

/** The button beside the chart's title. */
export function AskWhy() {
  const { t } = useWords();
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size={24}
      data-testid="ask-why"
      aria-label={t('app.why.ask')}
      title={t('app.why.ask')}
      onClick={askWhy}
    >
      <IconHelpCircle size={16} aria-hidden />
    </ActionIcon>
  );
}

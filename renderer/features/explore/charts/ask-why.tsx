/** The button beside a chart's title that explains the chart. */
import { ActionIcon } from '@mantine/core';
import { IconHelpCircle } from '@tabler/icons-react';
import { askWhy } from '../../../store/ask-why';
import { useWords } from '../../../store/words';

export interface AskWhyProps {
  /** Series of the chart. */
  readonly series: string;
  /** Its name, so that the buttons of several charts are told apart. */
  readonly label: string;
}

export function AskWhy({ series, label }: AskWhyProps) {
  const { t } = useWords();
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size={24}
      data-testid={`ask-why-${series}`}
      aria-label={`${label}: ${t('app.why.ask')}`}
      title={t('app.why.ask')}
      onClick={() => askWhy(series)}
    >
      <IconHelpCircle size={16} aria-hidden />
    </ActionIcon>
  );
}

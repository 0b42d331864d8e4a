/** Opens and folds away the Why panel. */
import { Button } from '@mantine/core';
import { IconHelpCircle } from '@tabler/icons-react';
import { useView, viewActions } from '../../store/index';
import { useWords } from '../../store/words';

export function WhyButton() {
  const { t } = useWords();
  const isOpen = useView((state) => state.openPanels.includes('why'));
  return (
    <Button
      size="compact-sm"
      variant={isOpen ? 'light' : 'default'}
      aria-expanded={isOpen}
      title={t('app.why.open')}
      data-testid="open-why"
      data-tour="why"
      leftSection={<IconHelpCircle size="1rem" aria-hidden />}
      onClick={() => viewActions().togglePanel('why')}
    >
      {t('app.why.label')}
    </Button>
  );
}

/** A dialog of the app: title, text, and its answers as buttons; Escape gives the harmless answer. */
import { Group, Modal, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../../store/words';

export interface DialogProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Buttons, the safest first. */
  readonly actions?: ReactNode;
  readonly onClose: () => void;
  readonly size?: 'md' | 'lg';
}

export function Dialog({ title, children, actions, onClose, size = 'md' }: DialogProps) {
  const { t } = useWords();
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      size={size}
      closeButtonProps={{ 'aria-label': t('shell.close') }}
      data-testid="dialog"
    >
      <Stack gap="md">
        {children}
        {actions !== undefined && (
          <Group justify="flex-end" gap="xs">
            {actions}
          </Group>
        )}
      </Stack>
    </Modal>
  );
}

/** A dialog of the app: title, text, and its answers as buttons; Escape gives the harmless answer. */
import { Group, Modal, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useWords } from '../../store/words';
import classes from './dialog.module.css';

export interface DialogProps {
  readonly title: string;
  readonly children: ReactNode;
  /** Buttons, the safest first. */
  readonly actions?: ReactNode;
  readonly onClose: () => void;
  readonly size?: 'md' | 'lg' | 'xl';
}

export function Dialog({ title, children, actions, onClose, size = 'md' }: DialogProps) {
  const { t } = useWords();
  return (
    <Modal.Root opened centered onClose={onClose} size={size} transitionProps={{ duration: 120 }}>
      <Modal.Overlay />
      <Modal.Content data-testid="dialog">
        {/* The library's own head is a header element, which would be a second banner of the page. */}
        <div className={classes.head}>
          <Modal.Title className={classes.title}>{title}</Modal.Title>
          <Modal.CloseButton aria-label={t('shell.close')} />
        </div>
        <Modal.Body className={classes.body}>
          <Stack gap="md">
            {children}
            {actions !== undefined && (
              <Group justify="flex-end" gap="xs">
                {actions}
              </Group>
            )}
          </Stack>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

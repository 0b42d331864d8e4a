/** Before a document with unsaved changes goes (browser edition; the desktop asks with its own dialog). */
import { Button, Text } from '@mantine/core';
import { useWords } from '../../store/words';
import type { AnswerProps } from './answer-props';
import { Dialog } from './dialog';

export function UnsavedDialog({ shows, answer }: AnswerProps<'unsaved'>) {
  const { t } = useWords();
  return (
    <Dialog
      title={t('shell.unsaved.title', { title: shows.title })}
      onClose={() => answer('cancel')}
      actions={
        <>
          <Button variant="default" onClick={() => answer('cancel')}>
            {t('shell.cancel')}
          </Button>
          <Button variant="default" onClick={() => answer('discard')}>
            {t('shell.unsaved.discard')}
          </Button>
          <Button data-autofocus onClick={() => answer('save')}>
            {t('shell.unsaved.save')}
          </Button>
        </>
      }
    >
      <Text>{t('shell.unsaved.body')}</Text>
    </Dialog>
  );
}

/** A lesson was opened: does the person teach it, or take part? */
import { Button, Text } from '@mantine/core';
import { useWords } from '../../store/words';
import type { AnswerProps } from './answer-props';
import { Dialog } from './dialog';

export function LessonDialog({ shows, answer }: AnswerProps<'lesson'>) {
  const { t } = useWords();
  return (
    <Dialog
      title={t('app.lesson.open.title', { title: shows.title })}
      onClose={() => answer('cancel')}
      actions={
        <>
          <Button variant="default" onClick={() => answer('cancel')}>
            {t('shell.cancel')}
          </Button>
          <Button variant="default" onClick={() => answer('teach')}>
            {t('app.lesson.open.teach')}
          </Button>
          <Button data-autofocus onClick={() => answer('take-part')}>
            {t('app.lesson.open.takePart')}
          </Button>
        </>
      }
    >
      <Text>{t('app.lesson.open.body')}</Text>
    </Dialog>
  );
}

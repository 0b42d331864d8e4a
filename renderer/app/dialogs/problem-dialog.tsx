/** A file operation that failed, and what can be done. */
import { Button, Text } from '@mantine/core';
import { useWords } from '../../store/words';
import type { AnswerProps } from './answer-props';
import { Dialog } from './dialog';

export function ProblemDialog({ shows, answer }: AnswerProps<'problem'>) {
  const { t } = useWords();
  return (
    <Dialog
      title={t(`shell.problem.${shows.during}Title`)}
      onClose={() => answer('close')}
      actions={
        <>
          <Button
            variant={shows.offersSaveAs ? 'default' : 'filled'}
            data-autofocus={shows.offersSaveAs ? undefined : true}
            onClick={() => answer('close')}
          >
            {t('shell.close')}
          </Button>
          {shows.offersSaveAs && (
            <Button data-autofocus onClick={() => answer('save-as')}>
              {t('shell.problem.saveAs')}
            </Button>
          )}
        </>
      }
    >
      <Text style={{ overflowWrap: 'anywhere' }}>{shows.sentence}</Text>
      {shows.during === 'save' && <Text c="dimmed">{t('shell.problem.unsafe')}</Text>}
    </Dialog>
  );
}

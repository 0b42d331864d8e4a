/** The file on the disk is not the one we know. */
import { Button, Stack, Text } from '@mantine/core';
import { useWords } from '../../store/words';
import type { AnswerProps } from './answer-props';
import { Dialog } from './dialog';
import { DifferenceList } from './difference-list';

export function ConflictDialog({ shows, answer }: AnswerProps<'conflict'>) {
  const { t } = useWords();
  return (
    <Dialog
      title={t('shell.conflict.title', { name: shows.name })}
      onClose={() => answer('cancel')}
      actions={
        <Button variant="default" onClick={() => answer('cancel')}>
          {t('shell.cancel')}
        </Button>
      }
    >
      <Text>{t('shell.conflict.body')}</Text>
      <Compared changes={shows.changes} />
      <Stack gap="xs">
        <Button data-autofocus onClick={() => answer('save-as')}>
          {t('shell.conflict.saveAs')}
        </Button>
        <Button variant="default" onClick={() => answer('mine')}>
          {t('shell.conflict.mine')}
        </Button>
        <Button variant="default" onClick={() => answer('theirs')}>
          {t('shell.conflict.theirs')}
        </Button>
      </Stack>
    </Dialog>
  );
}

function Compared({ changes }: { readonly changes: readonly string[] | undefined }) {
  const { t } = useWords();
  if (changes === undefined) return <Text>{t('shell.conflict.unreadable')}</Text>;
  if (changes.length === 0) return <Text>{t('shell.conflict.alike')}</Text>;
  return (
    <>
      <Text>{t('shell.conflict.compared')}</Text>
      <DifferenceList sentences={changes} />
    </>
  );
}

/** Drafts of sessions that ended badly. */
import { Button, Group, Stack, Text } from '@mantine/core';
import { useWords } from '../../store/words';
import type { AnswerProps } from './answer-props';
import { Dialog } from './dialog';
import { DifferenceList } from './difference-list';
import { momentInWords } from './moment';
import type { OfferedDraft } from './questions';

export function RecoveryDialog({ shows, answer }: AnswerProps<'recovery'>) {
  const { t } = useWords();
  return (
    <Dialog
      title={t('shell.recovery.title')}
      size="lg"
      onClose={() => answer({ kind: 'later' })}
      actions={
        <Button variant="default" onClick={() => answer({ kind: 'later' })}>
          {t('shell.recovery.later')}
        </Button>
      }
    >
      <Text>{t('shell.recovery.body')}</Text>
      <Stack gap="sm">
        {shows.drafts.map((offered) => (
          <Row key={offered.draft.id} offered={offered} answer={answer} />
        ))}
      </Stack>
    </Dialog>
  );
}

interface RowProps {
  readonly offered: OfferedDraft;
  readonly answer: AnswerProps<'recovery'>['answer'];
}

function Row({ offered: { draft, title, changes }, answer }: RowProps) {
  const { t, language } = useWords();
  const when = momentInWords(draft.savedAt, language);
  const suspect = draft.suspect === true;
  const name = title ?? t(suspect ? 'shell.recovery.suspect' : 'shell.recovery.unreadable');
  return (
    <Group justify="space-between" wrap="nowrap">
      <Stack gap={0}>
        <Text>{t('shell.recovery.draft', { title: name, when })}</Text>
        <Text c="dimmed" size="sm">
          {draft.path === undefined
            ? t('shell.recovery.noFile')
            : t('shell.recovery.ofFile', { path: draft.path })}
        </Text>
        {changes.length > 0 && <DifferenceList sentences={changes} />}
      </Stack>
      <Group gap="xs" wrap="nowrap">
        <Button
          variant="default"
          aria-label={t('shell.recovery.discardLabel', { title: name })}
          onClick={() => answer({ kind: 'discard', draft })}
        >
          {t('shell.recovery.discard')}
        </Button>
        <Button
          disabled={title === undefined && !suspect}
          aria-label={t('shell.recovery.openLabel', { title: name })}
          onClick={() => answer({ kind: 'open', draft })}
        >
          {t('shell.recovery.open')}
        </Button>
      </Group>
    </Group>
  );
}

/** Why a file was not opened, fault by fault. */
import { Button, List, Text } from '@mantine/core';
import { useWords } from '../../store/words';
import type { AnswerProps } from './answer-props';
import { Dialog } from './dialog';

/** Faults shown; the first ones are enough to act on. */
const SHOWN = 6;

export function RefusalDialog({ shows, answer }: AnswerProps<'refusal'>) {
  const { t } = useWords();
  const more = shows.sentences.length - SHOWN;
  return (
    <Dialog
      title={t('shell.refusal.title', { name: shows.name })}
      size="lg"
      onClose={() => answer(undefined)}
      actions={
        <Button data-autofocus onClick={() => answer(undefined)}>
          {t('shell.close')}
        </Button>
      }
    >
      {shows.sentences.length === 1 ? (
        <Text>{shows.sentences[0]}</Text>
      ) : (
        <List spacing="xs">
          {shows.sentences.slice(0, SHOWN).map((sentence) => (
            <List.Item key={sentence}>{sentence}</List.Item>
          ))}
        </List>
      )}
      {more > 0 && <Text>{t('shell.refusal.more', { count: more })}</Text>}
      <Text c="dimmed">{t('shell.refusal.untouched')}</Text>
    </Dialog>
  );
}

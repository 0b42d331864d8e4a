/** Differences in words, the first of them. */
import { List, Text } from '@mantine/core';
import { useWords } from '../../store/words';

/** Sentences shown; the first ones are enough to choose by. */
const SHOWN = 8;

export function DifferenceList({ sentences }: { readonly sentences: readonly string[] }) {
  const { t } = useWords();
  const more = sentences.length - SHOWN;
  return (
    <>
      <List spacing={2} size="sm" data-testid="differences">
        {sentences.slice(0, SHOWN).map((sentence) => (
          <List.Item key={sentence} style={{ overflowWrap: 'anywhere' }}>
            {sentence}
          </List.Item>
        ))}
      </List>
      {more > 0 && <Text size="sm">{t('shell.differences.more', { count: more })}</Text>}
    </>
  );
}

/** What stands in the place of a part that failed. */
import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { desk } from '../../platform/index';
import { useSession } from '../../store/index';
import { useWords } from '../../store/words';
import classes from './frame.module.css';

export function Accident({ onRetry }: { readonly onRetry: () => void }) {
  const { t } = useWords();
  const session = useSession();
  return (
    <Stack className={classes.accident} role="alert" gap="md">
      <Title order={2}>{t('shell.accident.title')}</Title>
      <Text>{t('shell.accident.body')}</Text>
      <Group>
        <Button onClick={onRetry}>{t('shell.accident.retry')}</Button>
        <Button variant="default" onClick={() => session.send('save')}>
          {t('shell.accident.save')}
        </Button>
        <Button variant="default" onClick={() => void desk.openLog()}>
          {t('shell.accident.log')}
        </Button>
      </Group>
    </Stack>
  );
}

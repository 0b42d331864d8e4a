/** Which sets of assumptions of another file shall be taken over. */
import { Button, Checkbox, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '../../store/words';
import type { AnswerProps } from './answer-props';
import { Dialog } from './dialog';
import type { SetOnOffer } from './questions';

export function SetsDialog({ shows, answer }: AnswerProps<'sets'>) {
  const { t } = useWords();
  const { name, versions, sets } = shows;
  const [wanted, setWanted] = useState(() => sets.filter(fits).map(({ id }) => id));
  return (
    <Dialog
      title={t('app.rules.load.title', { name })}
      size="lg"
      onClose={() => answer(undefined)}
      actions={
        <>
          <Button variant="default" onClick={() => answer(undefined)}>
            {t('shell.cancel')}
          </Button>
          <Button
            data-autofocus
            data-testid="take-sets"
            disabled={wanted.length === 0}
            onClick={() => answer(wanted)}
          >
            {t('app.rules.load.take', { count: wanted.length })}
          </Button>
        </>
      }
    >
      <Text>{t(sets.some(fits) ? 'app.rules.load.body' : 'app.rules.load.noneFits')}</Text>
      {versions !== undefined && <Text>{t('app.rules.load.versions', versions)}</Text>}
      <Checkbox.Group value={wanted} onChange={setWanted} aria-label={t('app.rules.load.list')}>
        <Stack gap="sm">
          {sets.map((set) => (
            <SetChoice key={set.id} set={set} />
          ))}
        </Stack>
      </Checkbox.Group>
    </Dialog>
  );
}

function SetChoice({ set }: { readonly set: SetOnOffer }) {
  const { t } = useWords();
  const { id, title, rules, numbers, faults } = set;
  const [first] = faults;
  const holds = t('app.rules.load.holds', {
    rules: t('app.rules.load.rules', { count: rules }),
    numbers: t('app.rules.load.numbers', { count: numbers }),
  });
  const more = faults.length > 1 ? t('shell.refusal.more', { count: faults.length - 1 }) : '';
  return (
    <Checkbox
      value={id}
      label={title}
      disabled={!fits(set)}
      description={
        first === undefined ? holds : `${t('app.rules.load.unfit')} ${first} ${more}`.trim()
      }
    />
  );
}

function fits({ faults }: SetOnOffer): boolean {
  return faults.length === 0;
}

/** What the view on screen is for, and every term of the interface, by the alphabet of the language. */
import { Button, Group, Text, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { glossaryTerms, plainLetters } from '../../../models/index';
import { useSession, useView } from '../../store/index';
import { useWords } from '../../store/words';
import type { AnswerProps } from './answer-props';
import { Dialog } from './dialog';
import classes from './glossary-dialog.module.css';

/** Where to read on. */
const more = [
  { command: 'guide', label: 'files.menu.guide' },
  { command: 'guide-model', label: 'files.menu.guideModel' },
  { command: 'guide-files', label: 'files.menu.guideFiles' },
  { command: 'tour', label: 'files.menu.tour' },
] as const;

export function GlossaryDialog({ shows, answer }: AnswerProps<'glossary'>) {
  const { t, language } = useWords();
  const session = useSession();
  const view = useView((state) => state.view);
  const all = useMemo(() => glossaryTerms(t, language), [t, language]);
  const [query, setQuery] = useState(all.find(({ id }) => id === shows.term)?.term ?? '');
  const wanted = plainLetters(query);
  const found = all.filter(({ term, means }) => plainLetters(`${term} ${means}`).includes(wanted));

  return (
    <Dialog title={t('glossary.title')} size="lg" onClose={() => answer(undefined)}>
      <section aria-labelledby="glossary-view">
        <h3 id="glossary-view" className={classes.heading}>
          {t('glossary.view')}
        </h3>
        <Text>{t(`glossary.views.${view}`)}</Text>
        <Group gap="xs" mt="xs">
          {more.map(({ command, label }) => (
            <Button
              key={command}
              size="compact-sm"
              variant="default"
              onClick={() => {
                answer(undefined);
                session.send(command);
              }}
            >
              {t(label)}
            </Button>
          ))}
        </Group>
      </section>
      <section aria-labelledby="glossary-terms">
        <h3 id="glossary-terms" className={classes.heading}>
          {t('glossary.list')}
        </h3>
        <TextInput
          type="search"
          aria-label={t('glossary.search')}
          placeholder={t('glossary.search')}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
          data-autofocus
        />
        <div aria-live="polite">
          {found.length === 0 && (
            <Text className={classes.none}>{t('glossary.noneFound', { query })}</Text>
          )}
        </div>
        <dl className={classes.terms} data-testid="glossary">
          {found.map(({ id, term, means }) => (
            <div key={id}>
              <dt>{term}</dt>
              <dd>{means}</dd>
            </div>
          ))}
        </dl>
      </section>
    </Dialog>
  );
}

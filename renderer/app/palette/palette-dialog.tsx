/** Command palette: type a part of a name, choose with the arrow keys, Enter does it. */
import { TextInput } from '@mantine/core';
import { useMemo, useState, type KeyboardEvent } from 'react';
import { useDocument } from '../../store/index';
import { useModel, useWords } from '../../store/words';
import type { AnswerProps } from '../dialogs/answer-props';
import { Dialog } from '../dialogs/dialog';
import { paletteEntries, type Entry } from './entries';
import { entryId, findEntries } from './find-entries';
import classes from './palette.module.css';
import { recentChoices, rememberChoice } from './recent-choices';

export function PaletteDialog({ answer }: AnswerProps<'palette'>) {
  const words = useWords();
  const { t } = words;
  const model = useModel();
  const document = useDocument((state) =>
    state.open && !state.readOnly ? state.document : undefined,
  );
  const [query, setQuery] = useState('');
  const [place, setPlace] = useState(0);
  const entries = useMemo(() => paletteEntries(model, document, words), [model, document, words]);
  const found = useMemo(() => findEntries(entries, query, recentChoices()), [entries, query]);
  const current = found[place];

  function choose(entry: Entry | undefined): void {
    if (entry === undefined) return;
    rememberChoice(entryId(entry));
    answer(entry.choice);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const last = found.length - 1;
    const next = {
      ArrowDown: place === last ? 0 : place + 1,
      ArrowUp: place === 0 ? last : place - 1,
      PageDown: Math.min(last, place + 8),
      PageUp: Math.max(0, place - 8),
    }[event.key];
    if (event.key === 'Enter') choose(current);
    else if (next === undefined) return;
    else setPlace(Math.max(0, next));
    event.preventDefault();
  }

  return (
    <Dialog title={t('app.palette.title')} size="lg" onClose={() => answer(undefined)}>
      <TextInput
        role="combobox"
        aria-label={t('app.palette.search')}
        placeholder={t('app.palette.search')}
        aria-expanded
        aria-controls="palette-list"
        aria-activedescendant={current && optionId(current)}
        value={query}
        onChange={(event) => {
          setQuery(event.currentTarget.value);
          setPlace(0);
        }}
        onKeyDown={onKeyDown}
        data-autofocus
        data-testid="palette-search"
      />
      <ul
        id="palette-list"
        role="listbox"
        aria-label={t('app.palette.title')}
        className={classes.list}
        data-testid="palette-list"
      >
        {found.map((entry, at) => (
          <li
            key={entryId(entry)}
            id={optionId(entry)}
            role="option"
            aria-selected={at === place}
            // The list scrolls with the keys, since the focus stays in the field.
            ref={at === place ? (element) => element?.scrollIntoView({ block: 'nearest' }) : null}
            onClick={() => choose(entry)}
          >
            <span>{entry.label}</span>
            <span className={classes.kind}>{entry.kind}</span>
          </li>
        ))}
      </ul>
      <p role="status" className={classes.none}>
        {found.length === 0 ? t('app.palette.none', { query }) : t('app.palette.hint')}
      </p>
    </Dialog>
  );
}

function optionId(entry: Entry): string {
  return `palette ${entryId(entry)}`.replaceAll(/[ .]/g, '-');
}

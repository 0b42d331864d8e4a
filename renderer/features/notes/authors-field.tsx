/** The authors, one a line: what is being typed is shown as typed, what is kept has no empty names. */
import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { limits, setAuthors } from '../../../models/index';
import { documentActions, useDocument } from '../../store/index';
import { useWords } from '../../store/words';
import { authorsIn } from './authors';

export function AuthorsField() {
  const { t } = useWords();
  const authors = useDocument((state) => state.document.authors);
  const readOnly = useDocument((state) => state.readOnly);
  const kept = authors.join('\n');
  const [typed, setTyped] = useState(kept);
  const shown = authorsIn(typed).join('\n') === kept ? typed : kept;

  function write(text: string): void {
    const actions = documentActions();
    actions.continueGesture();
    setTyped(text);
    const next = authorsIn(text);
    actions.edit('app.edits.authors', {}, (document) => setAuthors(document, next));
  }

  return (
    <Textarea
      label={t('app.notes.authors')}
      description={t('app.notes.authorsHint')}
      data-testid="note-authors"
      value={shown}
      readOnly={readOnly}
      maxLength={limits.title * limits.authors}
      autosize
      minRows={2}
      onChange={(event) => write(event.currentTarget.value)}
      onBlur={() => documentActions().endGesture()}
    />
  );
}

/** The authors, one a line: what is being typed is shown as typed, what is kept has no empty names. */
import { useState } from 'react';
import { limits, setAuthors } from '../../../models/index';
import { useDocument } from '../../store/index';
import { typing } from '../../store/typing';
import { useWords } from '../../store/words';
import { TypedField } from '../../ui/index';
import { authorsIn } from './authors';

export function AuthorsField() {
  const { t } = useWords();
  const authors = useDocument((state) => state.document.authors);
  const readOnly = useDocument((state) => state.readOnly);
  const kept = authors.join('\n');
  const [typed, setTyped] = useState(kept);
  const shown = authorsIn(typed).join('\n') === kept ? typed : kept;

  const { onType, onDone } = typing('app.edits.authors', (document, text) =>
    setAuthors(document, authorsIn(text)),
  );

  return (
    <TypedField
      label={t('app.notes.authors')}
      help={t('app.notes.authorsHint')}
      testId="note-authors"
      value={shown}
      readOnly={readOnly}
      maxLength={limits.title * limits.authors}
      rows={2}
      onType={(text) => {
        setTyped(text);
        onType(text);
      }}
      onDone={onDone}
    />
  );
}

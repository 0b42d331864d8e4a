/** A text of the document: typing is one undoable step, from the first key until the field is left. */
import { Textarea, TextInput } from '@mantine/core';
import type { BlowbackDocument } from '../../../models/index';
import { documentActions, useDocument } from '../../store/index';

export interface TextFieldProps {
  readonly id: string;
  readonly label: string;
  readonly description?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly value: string;
  /** Label of the edit in the history. */
  readonly edit: `app.edits.${string}`;
  /** The document with the new text. */
  readonly change: (document: BlowbackDocument, text: string) => BlowbackDocument;
  /** Rows of a long text; one line where absent. */
  readonly rows?: number | undefined;
  /** Characters at most. */
  readonly maxLength: number;
}

export function TextField({ id, value, edit, change, rows, ...field }: TextFieldProps) {
  const readOnly = useDocument((state) => state.readOnly);

  function write(text: string): void {
    const actions = documentActions();
    actions.continueGesture();
    actions.edit(edit, {}, (document) => change(document, text));
  }

  const shared = {
    ...field,
    id,
    'data-testid': `note-${id}`,
    value,
    readOnly,
    onBlur: () => documentActions().endGesture(),
  };
  return rows === undefined ? (
    <TextInput {...shared} onChange={(event) => write(event.currentTarget.value)} />
  ) : (
    <Textarea
      {...shared}
      autosize
      minRows={rows}
      onChange={(event) => write(event.currentTarget.value)}
    />
  );
}

/** A text of the lesson: typing is one undoable step, from the first key until the field is left. */
import { Textarea, TextInput } from '@mantine/core';
import type { BlowbackDocument } from '../../../models/index';
import { documentActions } from '../../store/index';

export interface WrittenFieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  /** Label of the edit in the history, and what fills its blanks. */
  readonly edit: `app.edits.${string}`;
  readonly blanks?: Readonly<Record<string, string>> | undefined;
  /** The document with the new text. */
  readonly change: (document: BlowbackDocument, text: string) => BlowbackDocument;
  /** Rows of a long text; one line where absent. */
  readonly rows?: number | undefined;
  readonly testId?: string | undefined;
}

export function WrittenField(props: WrittenFieldProps) {
  const { label, hint, value, edit, blanks = {}, change, rows, testId } = props;

  function write(text: string): void {
    const actions = documentActions();
    actions.continueGesture();
    actions.edit(edit, blanks, (document) => change(document, text));
  }

  const shared = {
    label,
    description: hint,
    value,
    'data-testid': testId,
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

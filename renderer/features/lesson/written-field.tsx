/** A text of the lesson: typing is one undoable step, from the first key until the field is left. */
import type { BlowbackDocument } from '../../../models/index';
import { typing } from '../../store/typing';
import { TypedField } from '../../ui/index';

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
  const { label, hint, value, edit, blanks, change, rows, testId } = props;
  const shown = { label, help: hint, value, rows, testId };
  return <TypedField {...shown} {...typing(edit, change, blanks)} />;
}

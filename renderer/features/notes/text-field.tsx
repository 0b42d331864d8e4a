/** A text of the document: typing is one undoable step, from the first key until the field is left. */
import type { BlowbackDocument } from '../../../models/index';
import { useDocument } from '../../store/index';
import { typing } from '../../store/typing';
import { TypedField } from '../../ui/index';

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

export function TextField({ id, description, edit, change, ...field }: TextFieldProps) {
  const readOnly = useDocument((state) => state.readOnly);
  const shown = { ...field, id, help: description, testId: `note-${id}`, readOnly };
  return <TypedField {...shown} {...typing(edit, change)} />;
}

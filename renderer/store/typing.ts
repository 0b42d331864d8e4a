/** Typing is one undoable step, from the first key until the field is left. */
import type { BlowbackDocument } from '../../models/index';
import { documentActions } from './hooks';

/** What a field does with its words. */
export interface Typing {
  readonly onType: (text: string) => void;
  readonly onDone: () => void;
}

/** `edit`: label of the step in the history; `change`: the document with the new text; `blanks` fill those of the label. */
export function typing(
  edit: `app.edits.${string}`,
  change: (document: BlowbackDocument, text: string) => BlowbackDocument,
  blanks: Readonly<Record<string, string>> = {},
): Typing {
  return {
    onType(text) {
      const actions = documentActions();
      actions.continueGesture();
      actions.edit(edit, blanks, (document) => change(document, text));
    },
    onDone: () => documentActions().endGesture(),
  };
}

/** Shows other documents in this window; what is open stays until the new one is known to be good. */
import type { BlowbackDocument } from '../../../models/index';
import type { DocumentOrigin } from '../../store/index';
import type { CloseChoice, FileAnswer, FileText } from '../../platform/index';
import { openText } from './open-text';
import type { FileParts } from './parts';
import { nameOf, problemSentence } from './problem-sentence';

export interface Opening {
  /** Shows what a file answer brings, after asking about unsaved changes; explains what it does not. */
  readonly show: (answer: FileAnswer<FileText>) => Promise<boolean>;
  /** The same without asking: the user has just said that theirs shall go. */
  readonly reload: (answer: FileAnswer<FileText>) => Promise<boolean>;
  /** Shows a new document that no file holds. */
  readonly start: (document: BlowbackDocument) => Promise<boolean>;
  /** Whether what is open may go: it is saved, or the user said so. */
  readonly mayLeave: () => Promise<boolean>;
}

/** `save` as Save in the menu does it; `left` when the user has given changes up. */
export function createOpening(
  parts: FileParts,
  save: () => Promise<boolean>,
  left: () => Promise<void>,
): Opening {
  const { desk, model, document, view, dialogs, translate } = parts;

  async function mayLeave(): Promise<boolean> {
    const { dirty, document: now } = document.getState();
    if (!dirty) return true;
    const title = now.title.trim() || translate('shell.untitled');
    const choice: CloseChoice = await desk.askUnsaved(title);
    if (choice === 'save') return save();
    if (choice === 'discard') await left();
    return choice === 'discard';
  }

  async function read(answer: FileAnswer<FileText>, leave: () => Promise<boolean>) {
    if (answer.kind === 'cancelled') return false;
    if (answer.kind === 'problem') {
      const sentence = problemSentence(answer.problem, translate);
      await dialogs.ask('problem', { during: 'open', sentence, offersSaveAs: false });
      return false;
    }
    const { path, text } = answer.value;
    const opened = openText(text, model, translate);
    if (opened.kind === 'refused') {
      await dialogs.ask('refusal', { name: nameOf(path), sentences: opened.sentences });
      return false;
    }
    if (!(await leave())) return false;
    const readOnly = opened.kind === 'reading';
    replace(opened.document, { path, savedText: text, readOnly });
    return true;
  }

  function replace(next: BlowbackDocument, origin?: DocumentOrigin): void {
    document.getState().replaceDocument(next, origin);
    view.getState().adopt(next.view);
    view.getState().showView('explore');
  }

  return {
    show: (answer) => read(answer, mayLeave),
    reload: (answer) => read(answer, () => Promise.resolve(true)),
    async start(next) {
      if (!(await mayLeave())) return false;
      replace(next);
      return true;
    },
    mayLeave,
  };
}

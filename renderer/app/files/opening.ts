/** Shows other documents in this window; what is open stays until the new one is known to be good. */
import {
  documentForClass,
  guideOf,
  isClassFile,
  lessonInLanguage,
  type BlowbackDocument,
} from '../../../models/index';
import type { DocumentOrigin } from '../../store/index';
import type { CloseChoice, FileAnswer, FileText } from '../../platform/index';
import { fetchFileForm } from './file-form';
import { openText, type Opened } from './open-text';
import type { FileParts } from './parts';
import { nameOf, problemSentence } from './problem-sentence';
import { handOverDrafts } from '../../ui/open-drafts';

export interface Opening {
  /** Shows what a file answer brings, after asking about unsaved changes; explains what it does not. */
  readonly show: (answer: FileAnswer<FileText>) => Promise<boolean>;
  /** The same without asking: the user has just said that theirs shall go. */
  readonly reload: (answer: FileAnswer<FileText>) => Promise<boolean>;
  /** Shows a new document that no file holds. */
  readonly start: (document: BlowbackDocument) => Promise<boolean>;
  /** Shows a lesson that no file holds: to teach it, or as one of the class. */
  readonly startLesson: (document: BlowbackDocument, role: LessonRole) => Promise<boolean>;
  /** Whether what is open may go: it is saved, or the user said so. */
  readonly mayLeave: () => Promise<boolean>;
}

/** In which part a lesson is opened. */
export type LessonRole = 'teach' | 'take-part';

/** `save` as Save in the menu does it; `left` when the user has given changes up; `showClass` shows a class file. */
export function createOpening(
  parts: FileParts,
  save: () => Promise<boolean>,
  left: () => Promise<void>,
  showClass: (file: FileText) => Promise<boolean>,
): Opening {
  const { desk, model, document, view, dialogs, translate } = parts;

  async function mayLeave(): Promise<boolean> {
    handOverDrafts();
    const { dirty, document: now } = document.getState();
    if (!dirty) return true;
    const title = now.title.trim() || translate('shell.untitled');
    const choice: CloseChoice = await desk.askUnsaved(title);
    if (choice === 'save') return save();
    if (choice === 'discard') await left();
    return choice === 'discard';
  }

  async function opened(
    answer: FileAnswer<FileText>,
  ): Promise<Exclude<Opened, { kind: 'refused' }> | undefined> {
    if (answer.kind === 'cancelled') return undefined;
    if (answer.kind === 'problem') {
      const sentence = problemSentence(answer.problem, translate);
      await dialogs.ask('problem', { during: 'open', sentence, offersSaveAs: false });
      return undefined;
    }
    const { path, text } = answer.value;
    await fetchFileForm();
    const found = openText(text, model, translate);
    if (found.kind !== 'refused') return found;
    await dialogs.ask('refusal', { name: nameOf(path), sentences: found.sentences });
    return undefined;
  }

  async function read(answer: FileAnswer<FileText>, leave: () => Promise<boolean>) {
    // A class takes the place of no document.
    if (answer.kind === 'done' && isClassFile(answer.value)) return showClass(answer.value);
    const next = await opened(answer);
    if (next === undefined || answer.kind !== 'done') return false;
    const role = await roleIn(next);
    if (role === 'cancel' || !(await leave())) return false;
    const { path, text } = answer.value;
    const readOnly = next.kind === 'reading';
    showAs(next.document, role, { path, savedText: text, readOnly });
    return true;
  }

  function replace(next: BlowbackDocument, origin?: DocumentOrigin): void {
    document.getState().replaceDocument(next, origin);
    view.getState().adopt(origin === undefined ? inHand(next) : next.view);
    view.getState().showView('explore');
  }

  async function roleIn(
    next: Exclude<Opened, { kind: 'refused' }>,
  ): Promise<LessonRole | 'cancel'> {
    const { title, lesson } = next.document;
    if (lesson === undefined || next.kind === 'reading') return 'teach';
    return dialogs.ask('lesson', { title: title.trim() || translate('shell.untitled') });
  }

  /** As one of the class, the scenarios become a document of one's own that no file holds. */
  function showAs(next: BlowbackDocument, role: LessonRole, origin?: DocumentOrigin): void {
    if (next.lesson === undefined) {
      replace(next, origin);
      return;
    }
    if (role === 'teach') {
      replace(next, origin);
    } else {
      const told = lessonInLanguage(next, parts.language());
      replace(documentForClass(told));
      view.getState().follow(guideOf(told.lesson ?? next.lesson, told.title));
    }
    view.getState().showView('lesson');
  }

  return {
    show: (answer) => read(answer, mayLeave),
    reload: (answer) => read(answer, () => Promise.resolve(true)),
    async start(next) {
      if (!(await mayLeave())) return false;
      replace(next);
      return true;
    },
    async startLesson(next, role) {
      if (!(await mayLeave())) return false;
      showAs(next, role);
      return true;
    },
    mayLeave,
  };
}

/** A new document has its first scenario in hand and says so when it is saved; a file is left to say it itself. */
function inHand({ view, scenarios }: BlowbackDocument): BlowbackDocument['view'] {
  return { scenario: scenarios[0]?.id, ...view };
}

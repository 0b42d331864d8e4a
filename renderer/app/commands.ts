/** The commands that the app itself carries out; views take the others over while they are on screen. */
import { lessonFrom, type Language } from '../../models/index';
import { desk, type Command } from '../platform/index';
import type { CommandBus, DocumentActions } from '../store/index';
import type { Opening } from './files/opening';
import type { FileParts } from './files/parts';
import type { Saving } from './files/saving';
import { carryOut } from './palette/carry-out';
import type { TourStore } from './tour/tour-store';

interface CommandParts {
  readonly saving: Saving;
  readonly opening: Opening;
  readonly tour: TourStore;
  /** Passes on what the menu asks for. */
  readonly send: CommandBus['send'];
  /** Language of the window now. */
  readonly language: () => Language;
}

/** Returns how to stop. */
export function startCommands(
  parts: FileParts,
  bus: CommandBus,
  { saving, opening, tour, send, language }: CommandParts,
): () => void {
  const { document, view, dialogs } = parts;
  const canSave = () => {
    const { open, readOnly } = document.getState();
    if (open && readOnly) parts.tell(parts.translate('shell.notSavable'));
    return open && !readOnly;
  };
  const own = {
    // The gallery offers the new document; what is open stays until one is chosen.
    new: () => view.getState().showView('gallery'),
    open: async () => opening.show(await desk.openFile()),
    save: async () => canSave() && saving.save(),
    'save-as': async () => canSave() && saving.saveAs(),
    undo: () => inText('undo', document.getState()) || document.getState().undo(),
    redo: () => inText('redo', document.getState()) || document.getState().redo(),
    handout: () =>
      document.getState().open &&
      !document.getState().readOnly &&
      view.getState().showView('handout'),
    palette: async () => {
      const choice = await dialogs.ask('palette', undefined);
      if (choice === undefined) return;
      const notNow = () => parts.tell(parts.translate('app.palette.notNow'));
      carryOut(choice, { ...parts, send, start: opening.start, language, notNow });
    },
    settings: () => dialogs.ask('settings', undefined),
    glossary: () => dialogs.ask('glossary', { term: undefined }),
    guide: () => dialogs.ask('guide', { topic: 'guide' }),
    'guide-model': () => dialogs.ask('guide', { topic: 'model' }),
    'guide-files': () => dialogs.ask('guide', { topic: 'files' }),
    tour: () => !view.getState().presenting && tour.getState().begin(),
    'make-lesson': async () => {
      const { open, readOnly, document: now } = document.getState();
      if (!open || readOnly || now.lesson !== undefined) return;
      await opening.startLesson(lessonFrom(now, lessonWords(parts)), 'teach');
    },
    present: () => document.getState().open && view.getState().present(true),
    about: () => dialogs.ask('about', undefined),
  } satisfies Partial<Record<Command, () => unknown>>;

  const stops = [
    ...Object.entries(own).map(([command, handler]) =>
      bus.handle(command as keyof typeof own, handler),
    ),
    desk.onCommand(send),
  ];
  return () => stops.forEach((stop) => stop());
}

/** What a new lesson is called and begins with. */
function lessonWords({ translate, language }: FileParts) {
  return {
    language: language(),
    question: translate('app.lesson.begin.question'),
    results: translate('app.lesson.begin.results'),
    talk: translate('app.lesson.begin.talk'),
  };
}

/** In a text field undo and redo are about the text, as everywhere, unless nothing in it is unfinished; says whether there was one. */
function inText(command: 'undo' | 'redo', document: DocumentActions): boolean {
  const focused = window.document.activeElement;
  if (!isTextField(focused) || focused.readOnly || 'kept' in focused.dataset) return false;
  document.endPiece(false);
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing newer reaches a text field's own history
  const isDone = window.document.execCommand(command);
  // What the text has lost or got back belongs to what was typed before, what is typed from now on does not.
  document.endPiece(true);
  return isDone;
}

function isTextField(element: Element | null): element is HTMLInputElement | HTMLTextAreaElement {
  if (element instanceof HTMLTextAreaElement) return true;
  return (
    element instanceof HTMLInputElement && /^(?:text|search|number|email|url)$/.test(element.type)
  );
}

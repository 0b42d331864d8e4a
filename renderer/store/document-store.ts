/**
 * The document being edited: the one thing that is undoable and saved.
 * Everything goes through `edit`, with a label; a drag is one step between `beginGesture` and `endGesture`.
 */
import { createStore } from 'zustand/vanilla';
import type { BlowbackDocument } from '../../models/index';
import {
  canBeUndone,
  emptyHistory,
  isAlike,
  record,
  settle,
  stepBack,
  stepForward,
  type HistoryStep,
} from './history';
import type { Label } from './label';

/** Where a document came from. */
export interface DocumentOrigin {
  /** Absolute path on the desktop, a name in the browser; `undefined` for a document never saved. */
  readonly path?: string | undefined;
  /** The text last read or written there, to notice that the file changed under us. */
  readonly savedText?: string | undefined;
  /** Saved by a newer app, so it is shown and not changed. */
  readonly readOnly?: boolean;
  /** Starts as unsaved, such as a recovered draft. */
  readonly unsaved?: boolean;
}

export interface DocumentState {
  readonly document: BlowbackDocument;
  /** Raised by every `replaceDocument`; results of an earlier session are dropped. */
  readonly session: number;
  /** Whether the user has opened, started or recovered a document; false before the first. */
  readonly open: boolean;
  readonly path: string | undefined;
  readonly savedText: string | undefined;
  /** Whether something differs from what was last saved or opened. */
  readonly dirty: boolean;
  readonly readOnly: boolean;
  /** Undoable steps, oldest first; at most 200. */
  readonly past: readonly HistoryStep[];
  /** Undone steps, next to be redone first. */
  readonly future: readonly HistoryStep[];
  /** Whether a drag or a text entry is going on; its edits become one step. */
  readonly inGesture: boolean;
}

export interface DocumentActions {
  /** Shows another document: history, path and saved text start anew. */
  replaceDocument(document: BlowbackDocument, origin?: DocumentOrigin): void;
  /** Changes the document by a pure function. Nothing happens when it returns the same object or the document is read only. */
  edit(
    key: string,
    values: Label['values'],
    change: (document: BlowbackDocument) => BlowbackDocument,
  ): void;
  /** From here to `endGesture` all edits are one undo step, called by the last label. Does not nest. */
  beginGesture(): void;
  /** Begins a gesture unless one is under way or its piece is over: for typing, which is one step from the first key on. */
  continueGesture(): void;
  /** Whether what is typed next in this gesture is a step of its own, as after undo within the text. */
  endPiece(isOver: boolean): void;
  endGesture(): void;
  /** Makes what a gesture has changed so far a step of its own; the gesture goes on. */
  checkpoint(): void;
  /** Ends the gesture and puts the document back to where it began. */
  cancelGesture(): void;
  undo(): void;
  redo(): void;
  /** Makes something hold in every state that undo and redo lead to, so that neither takes it back. */
  settle(change: (document: BlowbackDocument) => BlowbackDocument): void;
  /** Undoes or redoes until the first `steps` steps of the whole history have been done and no other. */
  goTo(steps: number): void;
  /** Tells that `document`, as it stood when its text was written, is now on the disk. */
  markSaved(saved: {
    readonly document: BlowbackDocument;
    readonly path: string | undefined;
    readonly text: string;
  }): void;
}

export type DocumentStore = ReturnType<typeof createDocumentStore>;

interface Hidden {
  /** The document as last saved; `undefined` when what is shown was never saved. */
  saved: BlowbackDocument | undefined;
  gesture: { readonly before: BlowbackDocument; label?: Label; isPieceOver?: boolean } | undefined;
}

/** A store around `first`, which counts as not opened by anyone and as not changed. */
export function createDocumentStore(first: BlowbackDocument) {
  const hidden: Hidden = { saved: first, gesture: undefined };

  return createStore<DocumentState & DocumentActions>()((set, get) => {
    const show = (document: BlowbackDocument) => ({ document, dirty: document !== hidden.saved });

    function closeGesture(): void {
      const gesture = hidden.gesture;
      hidden.gesture = undefined;
      if (gesture === undefined) return;
      const { document, past, future } = get();
      const { label, before } = gesture;
      if (label === undefined || document === before) set({ inGesture: false });
      else if (isAlike(before, document)) set({ inGesture: false, ...show(before) });
      else {
        const step = { label, before, after: document };
        set({ inGesture: false, ...record({ past, future }, step) });
      }
    }

    return {
      document: first,
      session: 0,
      open: false,
      path: undefined,
      savedText: undefined,
      dirty: false,
      readOnly: false,
      ...emptyHistory,
      inGesture: false,

      replaceDocument(document, origin = {}) {
        hidden.saved = origin.unsaved === true ? undefined : document;
        hidden.gesture = undefined;
        set({
          ...show(document),
          ...emptyHistory,
          session: get().session + 1,
          open: true,
          path: origin.path,
          savedText: origin.savedText,
          readOnly: origin.readOnly === true,
          inGesture: false,
        });
      },

      edit(key, values, change) {
        const { document, readOnly, past, future } = get();
        if (readOnly) return;
        const after = change(document);
        if (after === document) return;
        const label = { key, values };
        if (hidden.gesture !== undefined) {
          hidden.gesture.label = label;
          set(show(after));
          return;
        }
        set({ ...show(after), ...record({ past, future }, { label, before: document, after }) });
      },

      beginGesture() {
        closeGesture();
        hidden.gesture = { before: get().document };
        set({ inGesture: true });
      },

      continueGesture() {
        if (hidden.gesture === undefined) get().beginGesture();
        else if (hidden.gesture.isPieceOver === true) get().checkpoint();
      },

      endPiece(isOver) {
        if (hidden.gesture !== undefined) hidden.gesture.isPieceOver = isOver;
      },

      endGesture: closeGesture,

      checkpoint() {
        if (hidden.gesture === undefined) return;
        closeGesture();
        get().beginGesture();
      },

      cancelGesture() {
        const gesture = hidden.gesture;
        hidden.gesture = undefined;
        if (gesture !== undefined) set({ ...show(gesture.before), inGesture: false });
      },

      undo() {
        closeGesture();
        const step = stepBack(get());
        if (step !== undefined) set({ ...step.history, ...show(step.document) });
      },

      redo() {
        closeGesture();
        const step = stepForward(get());
        if (step !== undefined) set({ ...step.history, ...show(step.document) });
      },

      settle(change) {
        closeGesture();
        const { past, future } = get();
        set(settle({ past, future }, change));
      },

      goTo(steps) {
        closeGesture();
        const { past, future } = get();
        // Steps of which nothing can be taken back stay in the past, wherever one goes.
        const wanted = [...past, ...future].slice(0, Math.max(0, steps)).filter(canBeUndone).length;
        for (let done = past.filter(canBeUndone).length; done > wanted; done -= 1) get().undo();
        for (let done = past.filter(canBeUndone).length; done < wanted; done += 1) get().redo();
      },

      markSaved({ document, path, text }) {
        hidden.saved = document;
        set({ path, savedText: text, readOnly: false, dirty: get().document !== document });
      },
    };
  });
}

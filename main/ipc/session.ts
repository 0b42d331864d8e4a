/** What main knows about one window and its document. */
import { randomUUID } from 'node:crypto';
import type { ClassWatch } from '../files/class-watch';

/** What the title bar and the close button show and obey. */
export interface DocumentState {
  readonly title: string;
  /** True while there are changes that no file holds. */
  readonly dirty: boolean;
  readonly path: string | undefined;
}

export interface WindowSession {
  /** Id of the window's web contents. */
  readonly id: number;
  /** Under which its unsaved document is kept; a new one after each crash. */
  draftId: string;
  document: DocumentState;
  /** File that the renderer is to open when it starts. */
  start: string | undefined;
  /** True once the renderer has asked for its start file, so that it hears notices from then on. */
  started: boolean;
  /** Files that the user chose for this window: the only ones that it may read or replace. */
  readonly paths: Set<string>;
  /** Drafts of ended sessions that this window was shown; no other window is shown them. */
  readonly offered: Set<string>;
  /** Drafts that were on offer when this window's page died before it had settled: one of them may be why. */
  readonly suspects: Set<string>;
  /** The draft with which this window itself crashed. */
  crashedDraft: string | undefined;
  /** Watches the files of the class that the window shows; closed with the window. */
  classWatch: ClassWatch | undefined;
  /** The watch that was asked for last, as the page numbers them; undefined where none is wanted any more. */
  classAsked: number | undefined;
  /** True once the renderer has agreed to be closed. */
  mayClose: boolean;
}

export function createSession(id: number, start: string | undefined): WindowSession {
  return {
    id,
    draftId: randomUUID(),
    document: { title: '', dirty: false, path: undefined },
    start,
    started: false,
    paths: new Set(),
    offered: new Set(),
    suspects: new Set(),
    crashedDraft: undefined,
    classWatch: undefined,
    classAsked: undefined,
    mayClose: false,
  };
}

/** No file of a class is watched any more, and what is still being prepared for one comes to nothing. */
export function endClassWatch(session: WindowSession): void {
  session.classWatch?.close();
  session.classWatch = undefined;
  session.classAsked = undefined;
}

/** The open windows, each with one document. */
import { app, BrowserWindow } from 'electron';
import path from 'node:path';
import type { Drafts } from '../files/drafts';
import type { DiagnosticLog } from '../files/diagnostic-log';
import { nodeFileSystem } from '../files/file-system';
import type { JsonStore } from '../files/json-store';
import type { RecentFiles } from '../files/recent-files';
import { fileKey } from '../files/target';
import type { WindowPlace } from '../files/window-place';
import { openFor } from '../ipc/calls/open-calls';
import { notify } from '../ipc/notify';
import type { Windows } from '../ipc/services';
import { createSession, endClassWatch } from '../ipc/session';
import { createAudiences } from './audience';
import { pdfOptions } from './pdf-options';
import { watchClosing } from './closing';
import { watchCrashes } from './crashes';
import type { OpenWindow } from './open-window';
import type { Origin } from './origin';
import type { WindowQuestions } from './window-questions';
import { windowOptions } from './window-options';

export interface WindowSurroundings {
  readonly origin: Origin;
  readonly placeStore: JsonStore<WindowPlace>;
  /** Place of the last window closed. */
  readonly firstPlace: WindowPlace;
  readonly drafts: Drafts;
  readonly recent: RecentFiles;
  readonly log: DiagnosticLog;
  readonly questions: WindowQuestions;
}

export interface ShellWindows extends Windows {
  /** Brings the window in front to the user; opens one if there is none. */
  show(): void;
  /** The window in front, or any; undefined if none is open. */
  front(): OpenWindow | undefined;
  all(): readonly OpenWindow[];
  /** True between a wish to quit and either the end or a change of mind. */
  quitting(): boolean;
}

/** Steps from one new window to the next, in pixels. */
const CASCADE = 28;

export function createWindows(surroundings: WindowSurroundings): ShellWindows {
  const { origin, placeStore, recent, log } = surroundings;
  const windows = new Map<number, OpenWindow>();
  const audiences = createAudiences(origin, log);
  let place = surroundings.firstPlace;
  let quitting = false;

  app.on('before-quit', () => {
    quitting = true;
  });

  function open(start?: string): void {
    const window = new BrowserWindow(windowOptions(place));
    const session = createSession(window.webContents.id, start);
    const opened: OpenWindow = { window, session };
    windows.set(session.id, opened);
    if (place.maximised) window.maximize();
    const { x, y } = place;
    if (x !== undefined && y !== undefined) place = { ...place, x: x + CASCADE, y: y + CASCADE };
    watchClosing(opened, surroundings, {
      placed(now) {
        place = now;
        void placeStore.write(now);
      },
      closed() {
        endClassWatch(session);
        windows.delete(session.id);
      },
      stay: callOffQuit,
    });
    watchCrashes(opened, surroundings);
    window.once('ready-to-show', () => window.show());
    window.on('page-title-updated', (event) => event.preventDefault());
    window.setTitle(app.name);
    // The page then gets its first view ready for a document; which file it is, it asks for.
    const address = start === undefined ? origin.home : `${origin.home}?file`;
    window.loadURL(address).catch((error: unknown) => {
      log.write('error', `the page could not be loaded: ${String(error)}`);
    });
  }

  function callOffQuit(): void {
    quitting = false;
  }

  async function ownerOf(file: string): Promise<OpenWindow | undefined> {
    const wanted = await fileKey(nodeFileSystem, file);
    for (const opened of windows.values()) {
      const mine = opened.session.start ?? opened.session.document.path;
      if (mine !== undefined && (await fileKey(nodeFileSystem, mine)) === wanted) return opened;
    }
    return undefined;
  }

  function front(): OpenWindow | undefined {
    const focused = BrowserWindow.getFocusedWindow();
    const found = focused === null ? undefined : windows.get(focused.webContents.id);
    return found ?? [...windows.values()].at(-1);
  }

  async function openFile(file: string): Promise<void> {
    const owner = await ownerOf(file);
    if (owner !== undefined) return focus(owner.window);
    const free = [front(), ...windows.values()].find((one) => one !== undefined && isFree(one));
    if (free === undefined) return open(file);
    const { window, session } = free;
    // Taken at once, so that a second file finds another window.
    session.document = { ...session.document, path: file };
    if (session.started) {
      const answer = await openFor({ recent, log }, session, file);
      if (answer.kind !== 'done') session.document = { ...session.document, path: undefined };
      notify(window.webContents, 'openFile', answer);
    } else {
      session.start = file;
    }
    focus(window);
  }

  return {
    openFile,
    show() {
      const opened = front();
      if (opened === undefined) open();
      else focus(opened.window);
    },
    front,
    all: () => [...windows.values()],
    quitting: () => quitting,
    sessions: () => [...windows.values()].map(({ session }) => session),
    open: () => open(),
    async focusOwner(file, asker) {
      const owner = await ownerOf(file);
      if (owner === undefined || owner.session === asker) return false;
      focus(owner.window);
      return true;
    },
    showState(session) {
      const window = windows.get(session.id)?.window;
      const { title, dirty, path: file } = session.document;
      const name = file === undefined ? title : `${title} (${path.basename(file)})`;
      window?.setTitle(name === '' ? app.name : `${dirty ? '• ' : ''}${name} — ${app.name}`);
      window?.setDocumentEdited(dirty);
      window?.setRepresentedFilename(file ?? '');
    },
    printPdf(session, paper) {
      const opened = windows.get(session.id);
      if (opened === undefined) return Promise.reject(new Error('The window is closed'));
      return opened.window.webContents.printToPDF(pdfOptions(paper));
    },
    close(session) {
      windows.get(session.id)?.window.close();
    },
    setFullScreen(session, full) {
      windows.get(session.id)?.window.setFullScreen(full);
    },
    openAudience(session, id) {
      const opened = windows.get(session.id);
      if (opened !== undefined) audiences.open(opened, id);
    },
    closeAudience(session) {
      const opened = windows.get(session.id);
      if (opened !== undefined) audiences.close(opened);
    },
    tellClassChange(session, change) {
      const opened = windows.get(session.id);
      if (opened !== undefined) notify(opened.window.webContents, 'classChange', change);
    },
    callOffQuit,
  };
}

function isFree({ session }: OpenWindow): boolean {
  const { start, document } = session;
  return start === undefined && !document.dirty && document.path === undefined;
}

function focus(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.focus();
}

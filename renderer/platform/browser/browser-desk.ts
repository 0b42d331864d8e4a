/** The desk of the browser edition: the same contract, kept with what a plain page has. */
import type { CloseChoice, Desk } from '../../../main/contract/contract';
import { createBrowserAudience } from './audience';
import { createCloseGuard } from './close-guard';
import { download } from './download';
import { createBrowserDrafts } from './drafts';
import { createBrowserFiles } from './files';
import { readSettings, SETTINGS_KEY, writeSettings } from './settings';

/** Lines of the diagnostic log that are kept. */
const LOG_LINES = 500;

const MIME = { png: 'image/png', svg: 'image/svg+xml', csv: 'text/csv', json: 'application/json' };

let askUnsaved: (title: string) => Promise<CloseChoice> = () => Promise.resolve('cancel');

/** A page has no native question with three answers: the app lends its own dialog. */
export function lendUnsavedDialog(ask: (title: string) => Promise<CloseChoice>): void {
  askUnsaved = ask;
}

export function createBrowserDesk(): Desk {
  const files = createBrowserFiles();
  const guard = createCloseGuard(window);
  const drafts = createBrowserDrafts(localStorage, crypto.randomUUID(), {
    now: () => Date.now(),
    every: (milliseconds, call) => void setInterval(call, milliseconds),
  });
  const log: string[] = [];
  const never = () => () => undefined;

  return {
    edition: 'browser',
    openFile: files.open,
    openRecent: files.reopen,
    openDropped: files.openDropped,
    // A page sees files as they were when they were chosen, and learns nothing of what becomes of them.
    watchClass: () => Promise.resolve(false),
    readClassFiles: ({ path }) =>
      Promise.resolve({ kind: 'problem', problem: { kind: 'not-chosen', path, detail: '' } }),
    openClassFile: (key) =>
      Promise.resolve({ kind: 'problem', problem: { kind: 'not-chosen', path: key, detail: '' } }),
    save: files.save,
    saveAs: files.saveAs,
    exportFile({ suggestedName, bytes, type }) {
      download(suggestedName, new Blob([new Uint8Array(bytes)], { type: MIME[type] }));
      return Promise.resolve({ kind: 'done', value: { path: suggestedName, name: suggestedName } });
    },
    exportPdf() {
      window.print();
      return Promise.resolve({ kind: 'cancelled' });
    },
    copyImage: (png) =>
      navigator.clipboard.write([
        new ClipboardItem({ 'image/png': new Blob([new Uint8Array(png)], { type: 'image/png' }) }),
      ]),
    copyText: (text) => navigator.clipboard.writeText(text),
    recentFiles: () => Promise.resolve([]),
    clearRecentFiles: () => Promise.resolve(),
    newWindow() {
      window.open(window.location.href, '_blank', 'noopener');
      return Promise.resolve();
    },
    ...createBrowserAudience(),
    settings: () => Promise.resolve(readSettings(localStorage)),
    changeSettings: (change) => Promise.resolve(writeSettings(localStorage, change)),
    policies: () => Promise.resolve({ path: '', found: false, set: {}, lessons: [], faults: [] }),
    keepDraft: (draft) => settle(() => drafts.keep(draft)),
    dropDraft: () => settle(() => drafts.drop()),
    drafts: () => Promise.resolve(drafts.left()),
    discardDraft: (id) => settle(() => drafts.discard(id)),
    setDocumentState({ title, dirty }) {
      document.title = title === '' ? 'Blowback' : `${dirty ? '• ' : ''}${title} — Blowback`;
      guard.setDirty(dirty);
      return Promise.resolve();
    },
    allowClose: () => Promise.resolve(),
    askUnsaved: (title) => askUnsaved(title),
    log({ level, message }) {
      log.push(`${new Date().toISOString()} ${level} ${message}`);
      if (log.length > LOG_LINES) log.shift();
      return Promise.resolve();
    },
    openLog() {
      download('blowback-log.txt', new Blob([log.join('\n')], { type: 'text/plain' }));
      return Promise.resolve();
    },
    versions: () => Promise.resolve({ browser: navigator.userAgent }),
    startFile: () => Promise.resolve(undefined),
    onCommand: never,
    onOpenFile: never,
    onCloseRequested: never,
    onClassChange: never,
    onSettings: (listener) => {
      // Told when another window changes the storage.
      const hear = (event: StorageEvent) => {
        if (event.storageArea === localStorage && event.key === SETTINGS_KEY)
          listener(readSettings(localStorage));
      };
      window.addEventListener('storage', hear);
      return () => window.removeEventListener('storage', hear);
    },
  };
}

/** Turns an exception, such as a full storage, into a rejection. */
function settle(work: () => void): Promise<void> {
  return new Promise((resolve) => {
    work();
    resolve();
  });
}

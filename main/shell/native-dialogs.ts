/** Native dialogs, in the user's language. Called through `dialog` each time, so that tests can answer for the user. */
import { BrowserWindow, dialog, type FileFilter, type MessageBoxOptions } from 'electron';
import path from 'node:path';
import type { Translate } from '../../models/index';
import { SUFFIXES } from '../files/file-name';
import type { Dialogs, FileType } from '../ipc/services';
import type { WindowSession } from '../ipc/session';

/** What the dialogs need to know. */
export interface DialogSurroundings {
  /** In the language of this moment. */
  readonly text: () => Translate;
  /** Folder that a first dialog shows. */
  readonly documents: string;
}

const FILTER_TEXTS = {
  scenarios: 'files.dialog.scenarios',
  png: 'files.dialog.pictures',
  svg: 'files.dialog.drawings',
  csv: 'files.dialog.tables',
  json: 'files.dialog.json',
  pdf: 'files.dialog.documents',
} as const satisfies Record<FileType, string>;

export function createDialogs({ text, documents }: DialogSurroundings): Dialogs {
  let folder = documents;

  function filters(type: FileType): FileFilter[] {
    const extensions =
      type === 'scenarios' ? SUFFIXES.map((suffix) => suffix.slice(1)) : [type as string];
    return [
      { name: text()(FILTER_TEXTS[type]), extensions },
      { name: text()('files.dialog.allFiles'), extensions: ['*'] },
    ];
  }

  /** Shows a question above its window; answers with the number of the button. */
  async function ask(session: WindowSession, options: MessageBoxOptions): Promise<number> {
    const window = windowOf(session);
    if (window === undefined) return options.cancelId ?? 0;
    const { response } = await dialog.showMessageBox(window, { noLink: true, ...options });
    return response;
  }

  return {
    async chooseFile(session) {
      const window = windowOf(session);
      if (window === undefined) return undefined;
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title: text()('files.dialog.openTitle'),
        defaultPath: folder,
        filters: filters('scenarios'),
        properties: ['openFile'],
      });
      const [file] = filePaths;
      if (canceled || file === undefined) return undefined;
      folder = path.dirname(file);
      return file;
    },

    async choosePlace(session, name, type, place) {
      const window = windowOf(session);
      if (window === undefined) return undefined;
      const near = session.document.path;
      const title = type === 'scenarios' ? 'files.dialog.saveTitle' : 'files.dialog.exportTitle';
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        title: text()(title),
        defaultPath: path.join(place ?? (near === undefined ? folder : path.dirname(near)), name),
        filters: filters(type),
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      });
      if (canceled || !filePath) return undefined;
      folder = path.dirname(filePath);
      return filePath;
    },

    async confirmReplace(session, name) {
      const response = await ask(session, {
        type: 'warning',
        message: text()('files.dialog.replace', { name }),
        detail: text()('files.dialog.replaceDetail'),
        buttons: [text()('files.dialog.replaceButton'), text()('files.dialog.cancel')],
        defaultId: 1,
        cancelId: 1,
      });
      return response === 0;
    },

    async askUnsaved(session, title) {
      const shown = title.trim() === '' ? text()('files.dialog.untitled') : title;
      const response = await ask(session, {
        type: 'question',
        message: text()('files.dialog.unsaved', { title: shown }),
        detail: text()('files.dialog.unsavedDetail'),
        buttons: [
          text()('files.dialog.save'),
          text()('files.dialog.discard'),
          text()('files.dialog.cancel'),
        ],
        defaultId: 0,
        cancelId: 2,
      });
      return response === 0 ? 'save' : response === 1 ? 'discard' : 'cancel';
    },

    untitled: () => text()('files.dialog.untitled'),
  };
}

function windowOf({ id }: WindowSession): Electron.BrowserWindow | undefined {
  return BrowserWindow.getAllWindows().find((window) => window.webContents.id === id);
}

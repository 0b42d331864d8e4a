/** Exposes the contract to the page as `window.desk`; the only file that touches ipcRenderer. */
import { contextBridge, ipcRenderer, webUtils, type IpcRendererEvent } from 'electron';
import type { Desk, FileAnswer, FileText } from '../contract/contract';
import type {
  CallChannel,
  CallName,
  Calls,
  NoticeChannel,
  NoticeName,
  Notices,
} from '../contract/messages';
import { chosenPaths } from './chosen-paths';

const desk = {
  edition: 'desktop',
  openFile: caller('openFile'),
  openRecent: caller('openRecent'),
  openDropped,
  watchClass: ({ chosen, ...asked }) =>
    caller('watchClassPaths')({ ...asked, paths: pathsOf(chosen) }),
  readClassFiles: caller('readClassFiles'),
  openClassFile: caller('openClassFile'),
  save: caller('save'),
  saveAs: caller('saveAs'),
  exportFile: caller('exportFile'),
  exportPdf: caller('exportPdf'),
  copyImage: caller('copyImage'),
  copyText: caller('copyText'),
  recentFiles: caller('recentFiles'),
  clearRecentFiles: caller('clearRecentFiles'),
  newWindow: caller('newWindow'),
  setFullScreen: caller('setFullScreen'),
  openAudience: caller('openAudience'),
  closeAudience: caller('closeAudience'),
  settings: caller('settings'),
  changeSettings: caller('changeSettings'),
  policies: caller('policies'),
  keepDraft: caller('keepDraft'),
  dropDraft: caller('dropDraft'),
  drafts: caller('drafts'),
  discardDraft: caller('discardDraft'),
  setDocumentState: caller('setDocumentState'),
  allowClose: caller('allowClose'),
  askUnsaved: caller('askUnsaved'),
  log: caller('log'),
  openLog: caller('openLog'),
  versions: caller('versions'),
  startFile: caller('startFile'),
  onCommand: (listener) => listen('command', listener),
  onOpenFile: (listener) => listen('openFile', listener),
  onCloseRequested: (listener) => listen('closeRequested', () => listener()),
  onAudienceClosed: (listener) => listen('audienceClosed', () => listener()),
  onClassChange: (listener) => listen('classChange', listener),
  onSettings: (listener) => listen('settings', listener),
} satisfies Desk;

contextBridge.exposeInMainWorld('desk', desk);

async function openDropped(file: File): Promise<FileAnswer<FileText>> {
  const path = webUtils.getPathForFile(file);
  if (path !== '') return caller('openDroppedPath')(path);
  // Dragged out of a web page or an archive: there is no file on a disk behind it.
  const detail = 'the dropped file has no path';
  return { kind: 'problem', problem: { kind: 'not-found', path: file.name, detail } };
}

function pathsOf(chosen: readonly File[]): readonly string[] {
  return chosenPaths(
    chosen.map((file) => ({
      path: webUtils.getPathForFile(file),
      inPicked: file.webkitRelativePath,
    })),
  );
}

function caller<Name extends CallName>(name: Name): Calls[Name] {
  const channel = `desk:${name}` satisfies CallChannel;
  const call = (...given: unknown[]): Promise<unknown> => ipcRenderer.invoke(channel, ...given);
  return call as Calls[Name]; // main answers as the contract says: its handlers have the same type
}

function listen<Name extends NoticeName>(
  name: Name,
  listener: (value: Notices[Name]) => void,
): () => void {
  const channel = `desk-notice:${name}` satisfies NoticeChannel;
  const hear = (_: IpcRendererEvent, value: Notices[Name]) => listener(value);
  ipcRenderer.on(channel, hear);
  return () => {
    ipcRenderer.off(channel, hear);
  };
}

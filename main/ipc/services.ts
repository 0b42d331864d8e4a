/** What the calls need from the rest of the main process. The shell gives the real ones, tests give their own. */
import type { ClassChange, CloseChoice, Paper, Policies } from '../contract/contract';
import type { DiagnosticLog } from '../files/diagnostic-log';
import type { Drafts } from '../files/drafts';
import type { RecentFiles } from '../files/recent-files';
import type { Saver } from '../files/saver';
import type { SettingsStore } from '../files/settings';
import type { WindowSession } from './session';

/** What a file dialog is about. */
export type FileType = 'scenarios' | 'png' | 'svg' | 'csv' | 'json' | 'pdf';

/** Native dialogs of one window. */
export interface Dialogs {
  /** The absolute path chosen; undefined if the user cancelled. */
  chooseFile(session: WindowSession): Promise<string | undefined>;
  /** As `chooseFile`, for a file to write. `name` is a plain file name with its suffix. */
  choosePlace(
    session: WindowSession,
    name: string,
    type: FileType,
    /** Folder that the dialog shows first; absent: the document's, or the last one. */
    folder?: string,
  ): Promise<string | undefined>;
  confirmReplace(session: WindowSession, name: string): Promise<boolean>;
  askUnsaved(session: WindowSession, title: string): Promise<CloseChoice>;
  /** What an unnamed document's file is called, without suffix. */
  untitled(): string;
}

export interface Windows {
  /** Every open window's session. */
  sessions(): readonly WindowSession[];
  /** Opens a window with an empty document. */
  open(): void;
  /** Opens a file: in the window that has it, else in one without a document, else in a new one. */
  openFile(file: string): Promise<void>;
  /** If another window holds the file, brings it to the front and answers true. */
  focusOwner(file: string, asker: WindowSession): Promise<boolean>;
  /** Shows a changed document state in the title bar. */
  showState(session: WindowSession): void;
  /** The window's page as it prints, as a PDF; rejects if it cannot be printed. */
  printPdf(session: WindowSession, paper: Paper): Promise<Uint8Array>;
  /** Closes a window that may close. */
  close(session: WindowSession): void;
  setFullScreen(session: WindowSession, full: boolean): void;
  /** Opens the audience's window of a window, in place of one that is open already. */
  openAudience(session: WindowSession, id: string): void;
  closeAudience(session: WindowSession): void;
  /** Tells the window what has happened to the files of its class. */
  tellClassChange(session: WindowSession, change: ClassChange): void;
  /** The user changed their mind: the app stays. */
  callOffQuit(): void;
}

export interface System {
  copyText(text: string): Promise<void>;
  /** Rejects if the bytes are no PNG. */
  copyImage(png: Uint8Array): Promise<void>;
  openLog(): Promise<void>;
  versions(): Readonly<Record<string, string>>;
  /** Tells every window, and the menu, about new settings. */
  settingsChanged(): void;
}

export interface Services {
  readonly saver: Saver;
  readonly settings: SettingsStore;
  readonly recent: RecentFiles;
  readonly drafts: Drafts;
  readonly policies: Policies;
  readonly log: DiagnosticLog;
  readonly dialogs: Dialogs;
  readonly windows: Windows;
  readonly system: System;
}

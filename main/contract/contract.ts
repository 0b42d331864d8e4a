/**
 * What crosses between the processes. Types only: the renderer never learns how main does it.
 * File contents cross as text; they are parsed in the sandboxed renderer, never in main.
 */

export interface FileText {
  /** Absolute path, shown to the user and used to save again. */
  readonly path: string;
  readonly name: string;
  /** The file's bytes decoded as UTF-8 (a byte order mark kept); undecodable bytes are refused by main. */
  readonly text: string;
}

/** Why a file operation did not succeed; the sentence for the user is `files.problem.<kind>` with name, path, detail. */
export interface FileProblem {
  readonly kind:
    | 'not-found'
    | 'no-permission'
    | 'too-large'
    | 'not-text'
    | 'disk-full'
    | 'read-only'
    | 'changed-on-disk'
    | 'locked'
    /** A folder, a device or a pipe stands where a file should. */
    | 'not-a-file'
    /** A dropped file whose name does not end like one of ours. */
    | 'wrong-suffix'
    /** The window asked for a path that the user never chose in it. */
    | 'not-chosen'
    | 'failed';
  readonly path: string;
  /** The system's own words, for the log and for `failed`; for `too-large` the limit in MB. */
  readonly detail: string;
}

export type FileAnswer<Value> =
  | { readonly kind: 'done'; readonly value: Value }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'problem'; readonly problem: FileProblem };

/** What a file holds, which decides its suffix; scenarios where it is not said. */
export type DocumentKind = 'scenarios' | 'lesson' | 'class';

export interface Saved {
  readonly path: string;
  readonly name: string;
}

export interface RecentFile {
  readonly path: string;
  readonly name: string;
}

export interface Draft {
  /** Id of the window's document session. */
  readonly id: string;
  readonly savedAt: string;
  /** The file it belongs to, if it has one. */
  readonly path: string | undefined;
  readonly text: string;
  /** What that file held when it was last read or saved in the window; later changes to it are then noticed. */
  readonly savedText?: string | undefined;
  /** True if this very window crashed with it a moment ago: recover it without asking. */
  readonly here?: boolean;
  /** True if the page died while it was being offered: it must not be looked into before the user asks for it. */
  readonly suspect?: boolean;
}

export interface Settings {
  readonly language: 'en' | 'es' | 'system';
  readonly theme: 'light' | 'dark' | 'contrast' | 'system';
  /** Text size in per cent, 80 to 200. */
  readonly textScale: number;
  /** Runs of an ensemble, 50 to 1000. */
  readonly runs: number;
  /** Whether the tour was shown here; it does not come by itself again. */
  readonly toured: boolean;
}

/** What is wrong with a policy file; the sentence is `shell.policies.fault.<kind>` with detail. */
export interface PolicyFault {
  readonly kind:
    | 'unreadable'
    | 'not-json'
    | 'unknown-field'
    | 'language'
    | 'theme'
    | 'tour'
    /** Not a folder that can be read. */
    | 'lesson-folder';
  /** The field or its value as written, or the system's own words. */
  readonly detail: string;
}

/** What has happened on the disk to the files of a class. */
export interface ClassChange {
  /** The watch that tells it, as the page numbered it when it asked. */
  readonly watch: number;
  /** Files that are new or hold something else now; `key` is the path in the class's folder with `/`, or the name. */
  readonly changed: readonly { readonly key: string; readonly answer: FileAnswer<FileText> }[];
  /** Keys of files that are gone. */
  readonly removed: readonly string[];
  /** Folders, chosen or of chosen files, that cannot be read any more; what was read of them stays. */
  readonly lost: readonly string[];
  /** True if more follows that belongs to the same change. */
  readonly more: boolean;
}

/** What an institution has set for everybody on this computer. */
export interface Policies {
  /** Where its file is, or would be; empty where there is no such place. */
  readonly path: string;
  readonly found: boolean;
  /** Settings that nobody can change here. */
  readonly set: Readonly<Partial<Pick<Settings, 'language' | 'theme' | 'toured'>>>;
  readonly lessonFolder?: string | undefined;
  /** Files of ours in the lesson folder, by name; they may be opened. */
  readonly lessons: readonly RecentFile[];
  readonly faults: readonly PolicyFault[];
  /** Folder of the app's own data, if it is beside the program. */
  readonly portable?: string | undefined;
}

/** What the user chose in a menu; the renderer carries it out. */
export type Command =
  | 'new'
  | 'open'
  | 'save'
  | 'save-as'
  | 'undo'
  | 'redo'
  | 'export-png'
  | 'export-svg'
  | 'export-csv'
  | 'copy-chart'
  | 'duplicate-scenario'
  | 'handout'
  | 'palette'
  | 'settings'
  | 'glossary'
  | 'tour'
  | 'guide'
  | 'guide-model'
  | 'guide-files'
  | 'make-lesson'
  | 'present'
  | 'about';

/** What happens when a window with unsaved changes is asked to close. */
export type CloseChoice = 'save' | 'discard' | 'cancel';

/** Sizes of paper that the app prints on. */
export type Paper = 'A4' | 'Letter';

/** Calls from the renderer to main. */
export interface Desk {
  readonly edition: 'desktop' | 'browser';
  /** Shows the open dialog; opens in this window's renderer. */
  openFile(): Promise<FileAnswer<FileText>>;
  /** Reads a file of the recent list, or one that main itself announced. Other paths are refused. */
  openRecent(path: string): Promise<FileAnswer<FileText>>;
  /** Reads a file dropped onto the window. */
  openDropped(file: File): Promise<FileAnswer<FileText>>;
  /**
   * Watches the folders and files of a class that the user chose or dropped, in the place of those watched before;
   * none: stops. False where nothing can be watched, as in a browser. `watch` is a number that this page has not given
   * before; every notice carries it, and what an earlier one asked for is dropped. `isFolder`: one single folder was
   * chosen, and keys do not begin with its name; the page says so, since it alone knows all that was chosen.
   */
  watchClass(request: {
    readonly chosen: readonly File[];
    readonly isFolder: boolean;
    readonly watch: number;
  }): Promise<boolean>;
  /**
   * Reads the files of a class file that this window has opened, and watches them from then on: all of the folder in which
   * the class file lies, or those that are named, which must lie in it. They come by `onClassChange`; the answer, after
   * them, is how many there are; `cancelled` if another class was asked for meanwhile. `watch` as for `watchClass`.
   */
  readClassFiles(request: {
    readonly path: string;
    readonly members: 'folder' | readonly string[];
    readonly watch: number;
  }): Promise<FileAnswer<number>>;
  /** Reads a file of the class that is watched, to open it. */
  openClassFile(key: string): Promise<FileAnswer<FileText>>;
  /**
   * Saves to a path this window has opened or saved before, else asks. `expected` is the text last read or
   * written there: if the disk holds something else, the answer is the problem `changed-on-disk`.
   */
  save(request: {
    readonly text: string;
    readonly path: string | undefined;
    readonly suggestedName: string;
    readonly expected: string | undefined;
    readonly overwrite?: boolean;
    readonly kind?: DocumentKind;
  }): Promise<FileAnswer<Saved>>;
  saveAs(request: {
    readonly text: string;
    readonly suggestedName: string;
    readonly kind?: DocumentKind;
  }): Promise<FileAnswer<Saved>>;
  /** Asks where, and writes an exported chart or table. */
  exportFile(request: {
    readonly suggestedName: string;
    readonly bytes: Uint8Array;
    readonly type: 'png' | 'svg' | 'csv' | 'json';
  }): Promise<FileAnswer<Saved>>;
  /**
   * Asks where, and writes the page as it prints, as a PDF; in a browser shows its print dialog, which can do so, and
   * answers `cancelled`, since a page does not learn what came of it.
   */
  exportPdf(request: {
    readonly suggestedName: string;
    readonly paper: Paper;
  }): Promise<FileAnswer<Saved>>;
  copyImage(png: Uint8Array): Promise<void>;
  copyText(text: string): Promise<void>;
  recentFiles(): Promise<readonly RecentFile[]>;
  clearRecentFiles(): Promise<void>;
  /** Opens a second window; with a path, that file in it. */
  newWindow(): Promise<void>;
  /** Shows this window without a frame over the whole screen, or as it was. */
  setFullScreen(full: boolean): Promise<void>;
  /** Opens the window that an audience looks at, on another screen if there is one; `id` names it to its page. */
  openAudience(id: string): Promise<void>;
  closeAudience(): Promise<void>;
  settings(): Promise<Settings>;
  changeSettings(change: Partial<Settings>): Promise<Settings>;
  /** What an institution has set here; nothing in the browser edition. */
  policies(): Promise<Policies>;
  /** Keeps the unsaved document where a crash cannot take it. */
  keepDraft(draft: {
    readonly text: string;
    readonly path: string | undefined;
    readonly savedText?: string | undefined;
  }): Promise<void>;
  dropDraft(): Promise<void>;
  /** Drafts of earlier sessions that ended badly. */
  drafts(): Promise<readonly Draft[]>;
  discardDraft(id: string): Promise<void>;
  /** Tells main what the window's title bar and close button need. */
  setDocumentState(state: {
    readonly title: string;
    readonly dirty: boolean;
    readonly path: string | undefined;
  }): Promise<void>;
  /** Answers `onCloseRequested`: the window may close now. */
  allowClose(): Promise<void>;
  /** Asks with a native dialog what to do with unsaved changes. */
  askUnsaved(title: string): Promise<CloseChoice>;
  log(entry: {
    readonly level: 'info' | 'warn' | 'error';
    readonly message: string;
  }): Promise<void>;
  openLog(): Promise<void>;
  versions(): Promise<Readonly<Record<string, string>>>;
  /** Files to open that came with the start of this window (command line, double click). */
  startFile(): Promise<FileAnswer<FileText> | undefined>;

  /** Each returns its unsubscribe. */
  onCommand(listener: (command: Command) => void): () => void;
  /** A file handed over by a second instance or by the system. */
  onOpenFile(listener: (answer: FileAnswer<FileText>) => void): () => void;
  /** The window is about to close with unsaved changes. */
  onCloseRequested(listener: () => void): () => void;
  /** The audience's window was closed, by whomever. */
  onAudienceClosed(listener: () => void): () => void;
  /** Files of the class were changed, added or removed on the disk. */
  onClassChange(listener: (change: ClassChange) => void): () => void;
  /** Settings were changed, in this window or another. */
  onSettings(listener: (settings: Settings) => void): () => void;
}

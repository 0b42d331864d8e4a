/**
 * How the contract crosses as messages: names and shapes, types only. Preload and main each spell the
 * names out and are held to these types, so neither can drift from the other.
 */
import type { ClassChange, Command, Desk, FileAnswer, FileText, Settings } from './contract';

type Answering = (...given: never[]) => Promise<unknown>;

/** What preload makes of a `File`, which cannot cross: the path that the system gives it. */
interface DroppedPath {
  /** Reads the file at an absolute path that was dropped onto the window. */
  openDroppedPath(path: string): Promise<FileAnswer<FileText>>;
  /** Watches the folders and files at absolute paths that were chosen as a class. */
  watchClassPaths(request: {
    readonly paths: readonly string[];
    readonly isFolder: boolean;
    readonly watch: number;
  }): Promise<boolean>;
}

/** Every call that a renderer can send to main, by name. */
export type Calls = Omit<
  {
    readonly [Name in keyof Desk as Desk[Name] extends Answering ? Name : never]: Desk[Name];
  },
  'openDropped' | 'watchClass'
> &
  DroppedPath;

export type CallName = keyof Calls;

/** Channel of a call. */
export type CallChannel<Name extends CallName = CallName> = `desk:${Name}`;

/** What main tells a window unasked, by name. */
export interface Notices {
  readonly command: Command;
  readonly openFile: FileAnswer<FileText>;
  readonly closeRequested: undefined;
  readonly settings: Settings;
  readonly audienceClosed: undefined;
  readonly classChange: ClassChange;
}

export type NoticeName = keyof Notices;

/** Channel of a notice. */
export type NoticeChannel<Name extends NoticeName = NoticeName> = `desk-notice:${Name}`;

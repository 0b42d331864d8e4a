/** What a view may ask of the app around it: commands, and to show another document. */
import { createContext, useContext, useEffect, useRef } from 'react';
import type { BlowbackDocument, ClassFile } from '../../models/index';
import type { Command, Desk, Paper, RecentFile } from '../platform/index';
import type { CommandHandler } from './command-bus';
import type { Jobs } from './jobs';

export interface Session {
  /** Carries long computations out, away from the page. */
  readonly jobs: Jobs;
  /** Carries a command out as if chosen from the menu: `save`, `undo`, `export-png` … */
  readonly send: (command: Command) => boolean;
  /** Takes a command over; returns how to give it back. In components use `useCommand`. */
  readonly handle: (command: Command, handler: CommandHandler) => () => void;
  /** Shows a new document (a gallery entry, a blank one) after asking about unsaved changes. False if the user cancelled. */
  readonly start: (document: BlowbackDocument) => Promise<boolean>;
  /** Shows a lesson: to teach it, or as one of the class. False if the user cancelled. */
  readonly startLesson: (
    document: BlowbackDocument,
    role: 'teach' | 'take-part',
  ) => Promise<boolean>;
  /** Takes sets of assumptions over from a file, as one step that can be undone; asks which, and tells what came of it. */
  readonly loadSets: (file: File) => Promise<void>;
  /** Opens a file of the recent list after asking about unsaved changes. */
  readonly openRecent: (path: string) => Promise<void>;
  /** The class of files that this window shows. */
  readonly classes: {
    /** Reads the files of an input, or of a folder, as a class, or as the files of the class file that is shown. */
    readonly choose: (files: readonly File[], isOfKept?: boolean) => void;
    /** Whether `readKept` reads files by itself; elsewhere the user has to choose their folder. */
    readonly readsKept: boolean;
    /** Reads the files that belong to the class file that is shown. */
    readonly readKept: () => Promise<void>;
    /** Saves a class file where the user says. False if the user cancelled or it could not be, which is told. */
    readonly save: (file: ClassFile) => Promise<boolean>;
    readonly stop: () => void;
    /** Takes the class off the wall; its files stay as they are. */
    readonly close: () => void;
    /** Opens one of its files after asking about unsaved changes. */
    readonly open: (key: string) => Promise<void>;
  };
  readonly recentFiles: () => Promise<readonly RecentFile[]>;
  /** Files that an institution offers on this computer; `openRecent` opens them. */
  readonly institutionFiles: () => Promise<readonly RecentFile[]>;
  readonly clearRecentFiles: () => Promise<void>;
  readonly newWindow: () => Promise<void>;
  /** Writes an exported chart or table where the user says, and tells how it went. */
  readonly exportFile: (file: {
    readonly suggestedName: string;
    readonly bytes: Uint8Array;
    readonly type: 'png' | 'svg' | 'csv' | 'json';
  }) => Promise<void>;
  /** Writes the page as it prints where the user says; in a browser, shows its print dialog. */
  readonly exportPdf: (file: {
    readonly suggestedName: string;
    readonly paper: Paper;
  }) => Promise<void>;
  /** Whether `exportPdf` writes a file by itself. */
  readonly makesPdf: boolean;
  /** Shows the system's print dialog. */
  readonly print: () => void;
  /** ISO date of today where the user is. */
  readonly today: () => string;
  readonly copyImage: (png: Uint8Array) => Promise<void>;
  /** Full screen, and the window that an audience looks at. */
  readonly screens: Pick<
    Desk,
    'setFullScreen' | 'openAudience' | 'closeAudience' | 'onAudienceClosed'
  >;
  readonly copyText: (text: string) => Promise<void>;
}

const SessionContext = createContext<Session | undefined>(undefined);

export const SessionProvider = SessionContext.Provider;

/** The app around the view. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === undefined) throw new Error('useSession stands outside the SessionProvider');
  return session;
}

/** Carries out a command while the component is on screen (the newest such component wins). */
export function useCommand(command: Command, handler: CommandHandler): void {
  const session = useSession();
  const newest = useRef(handler);
  useEffect(() => {
    newest.current = handler;
  });
  useEffect(() => session.handle(command, () => newest.current()), [session, command]);
}

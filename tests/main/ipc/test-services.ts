/** Real files in a folder of the test's own; a user who answers dialogs as the test says. */
import type { CloseChoice } from '../../../main/contract/contract';
import { createDrafts } from '../../../main/files/drafts';
import { openRecentFiles } from '../../../main/files/recent-files';
import { createSaver } from '../../../main/files/saver';
import { openSettings } from '../../../main/files/settings';
import type { FileType, Services } from '../../../main/ipc/services';
import { createSession, type WindowSession } from '../../../main/ipc/session';
import { memoryLog, testFolder, type MemoryLog, type TestFolder } from '../files/folder';

/** What the user will do, and what the app did with windows, clipboard and dialogs. */
export interface TestDesk {
  readonly services: Services;
  readonly test: TestFolder;
  readonly log: MemoryLog;
  readonly sessions: WindowSession[];
  readonly did: string[];
  readonly user: {
    /** File that the user picks to open; undefined: cancels. */
    opens: string | undefined;
    /** Place that the user picks to save at; undefined: cancels. */
    savesAt: string | undefined;
    replaces: boolean;
    choice: CloseChoice;
  };
  /** Opens another window. */
  window(start?: string): WindowSession;
  /** Files that other windows hold. */
  readonly held: Set<string>;
}

export async function testDesk(): Promise<TestDesk> {
  const test = testFolder();
  const log = memoryLog();
  const saver = createSaver();
  const sessions: WindowSession[] = [];
  const did: string[] = [];
  const held = new Set<string>();
  const user: TestDesk['user'] = {
    opens: undefined,
    savesAt: undefined,
    replaces: true,
    choice: 'save',
  };
  const note = (what: string) => void did.push(what);
  const noteSoon = (what: string) => Promise.resolve(note(what));

  const services: Services = {
    saver,
    log,
    settings: await openSettings(test.folder, saver, log),
    policies: {
      path: '/etc/blowback/policies.json',
      found: false,
      set: {},
      lessons: [],
      faults: [],
    },
    recent: await openRecentFiles(test.folder, saver, log),
    drafts: createDrafts({ folder: test.at('drafts'), saver, log }),
    dialogs: {
      chooseFile: () => Promise.resolve(user.opens),
      choosePlace(_, name: string, type: FileType, folder?: string) {
        note(`ask where to save ${type} ${name}${folder === undefined ? '' : ` in ${folder}`}`);
        return Promise.resolve(user.savesAt);
      },
      confirmReplace(_, name) {
        note(`ask to replace ${name}`);
        return Promise.resolve(user.replaces);
      },
      askUnsaved(_, title) {
        note(`ask about ${title}`);
        return Promise.resolve(user.choice);
      },
      untitled: () => 'Untitled',
    },
    windows: {
      sessions: () => sessions,
      open: () => note('open a window'),
      openFile: (file) => noteSoon(`open ${file} elsewhere`),
      focusOwner: (file) => Promise.resolve(held.has(file)),
      showState: (session) => note(`show ${JSON.stringify(session.document)}`),
      printPdf: (_, paper) => Promise.resolve(new TextEncoder().encode(`PDF on ${paper}`)),
      close: ({ id }) => note(`close ${id}`),
      setFullScreen: (_, full) => note(`full screen ${full}`),
      openAudience: (_, id) => note(`open audience ${id}`),
      closeAudience: () => note('close audience'),
      tellClassChange: (_, change) => note(`class ${JSON.stringify(change)}`),
      callOffQuit: () => note('call off quitting'),
    },
    system: {
      copyText: (text) => noteSoon(`copy ${text}`),
      copyImage: (png) => noteSoon(`copy ${png.length} bytes`),
      openLog: () => noteSoon('open log'),
      versions: () => ({ app: '1' }),
      settingsChanged: () => note('settings changed'),
    },
  };

  function window(start?: string): WindowSession {
    const session = createSession(sessions.length + 1, start);
    sessions.push(session);
    return session;
  }

  return { services, test, log, sessions, did, user, window, held };
}

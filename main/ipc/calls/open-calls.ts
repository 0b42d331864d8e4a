/** Calls that read files. Nothing is read that the user did not choose. */
import path from 'node:path';
import type { FileAnswer, FileProblem, FileText } from '../../contract/contract';
import { hasOurSuffix } from '../../files/file-name';
import { readText } from '../../files/read-text';
import type { Handlers } from '../handlers';
import type { Services } from '../services';
import type { WindowSession } from '../session';

type Names =
  'openFile' | 'openRecent' | 'openDroppedPath' | 'recentFiles' | 'clearRecentFiles' | 'startFile';

/** Reads a chosen file for a window, which may save to it from then on. */
export async function openFor(
  { recent, log }: Pick<Services, 'recent' | 'log'>,
  session: WindowSession,
  file: string,
): Promise<FileAnswer<FileText>> {
  const answer = await readText(file);
  if (answer.kind === 'done') {
    session.paths.add(file);
    await recent.add(file);
  }
  if (answer.kind === 'problem')
    log.write('warn', `open ${file}: ${answer.problem.kind}, ${answer.problem.detail}`);
  return answer;
}

export function openCalls(services: Services): Handlers<Names> {
  const { dialogs, recent, windows, policies } = services;

  async function open(session: WindowSession, file: string): Promise<FileAnswer<FileText>> {
    if (await windows.focusOwner(file, session)) return { kind: 'cancelled' };
    return openFor(services, session, file);
  }

  return {
    async openFile(session) {
      const file = await dialogs.chooseFile(session);
      return file === undefined ? { kind: 'cancelled' } : open(session, file);
    },
    async openRecent(session, file) {
      const isLesson = policies.lessons.some((lesson) => lesson.path === file);
      if (isLesson || recent.has(file) || session.paths.has(file)) return open(session, file);
      return refuse('not-chosen', file, 'neither in the recent list nor opened here');
    },
    async openDroppedPath(session, file) {
      // The page could name any path here, so the suffix is the least that is asked.
      if (!hasOurSuffix(path.basename(file))) return refuse('wrong-suffix', file, 'unknown suffix');
      return open(session, file);
    },
    recentFiles: () => recent.list(),
    clearRecentFiles: () => recent.clear(),
    async startFile(session) {
      const file = session.start;
      session.started = true;
      session.start = undefined;
      if (file === undefined) return undefined;
      // A recovered draft is in the window by now, and is not to be asked to go.
      if (session.document.dirty) {
        await windows.openFile(file);
        return undefined;
      }
      // Its own at once, so that no other file finds the window free; but not if it cannot be read.
      session.document = { ...session.document, path: file };
      const answer = await openFor(services, session, file);
      if (answer.kind !== 'done') session.document = { ...session.document, path: undefined };
      return answer;
    },
  };
}

/** A problem that we find before the system does. */
export function refuse(kind: FileProblem['kind'], file: string, detail: string): FileAnswer<never> {
  return { kind: 'problem', problem: { kind, path: file, detail } };
}

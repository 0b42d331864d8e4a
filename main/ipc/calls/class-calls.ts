/** Calls about the class that a window shows. Only what the user chose is watched, and only files of ours are read in it. */
import path from 'node:path';
import { CLASS_SUFFIX } from '../../../models/index';
import { namedIn } from '../../files/class-roots';
import { watchClass, type ClassWatchOptions } from '../../files/class-watch';
import { problemOf } from '../../files/problem';
import type { Handlers } from '../handlers';
import type { Services } from '../services';
import { endClassWatch, type WindowSession } from '../session';
import { openFor, refuse } from './open-calls';

type Names = 'watchClassPaths' | 'readClassFiles' | 'openClassFile';

export function classCalls(services: Services): Handlers<Names> {
  const { windows } = services;

  /** Ends the watch that there is, before anything is awaited: what is told from now on is told of the one asked for. */
  function supersede(session: WindowSession, watch: number): void {
    endClassWatch(session);
    session.classAsked = watch;
  }

  /** Begins the watch that was asked for; resolves with the number of files, or undefined if another was asked for since. */
  async function begin(
    session: WindowSession,
    watch: number,
    what: Pick<ClassWatchOptions, 'chosen' | 'isFolder' | 'tellsAll'>,
  ): Promise<number | undefined> {
    if (session.classAsked !== watch) return undefined;
    session.classWatch = watchClass({
      ...what,
      tell: (change) => windows.tellClassChange(session, { ...change, watch }),
    });
    const count = await session.classWatch.ready;
    return session.classAsked === watch ? count : undefined;
  }

  return {
    async watchClassPaths(session, { paths, isFolder, watch }) {
      supersede(session, watch);
      if (paths.length === 0) return false;
      // What is no file of ours is left out by the watch.
      const chosen = paths.map((one) => ({ path: one }));
      return (await begin(session, watch, { chosen, isFolder, tellsAll: false })) !== undefined;
    },
    async readClassFiles(session, { path: file, members, watch }) {
      supersede(session, watch);
      const isClass = file.toLowerCase().endsWith(CLASS_SUFFIX);
      if (!isClass || !session.paths.has(file))
        return refuse('not-chosen', file, 'not a class file opened here');
      const folder = path.dirname(file);
      try {
        const chosen = members === 'folder' ? [{ path: folder }] : await namedIn(folder, members);
        const count = await begin(session, watch, {
          ...{ chosen, isFolder: members === 'folder' },
          tellsAll: true,
        });
        return count === undefined ? { kind: 'cancelled' } : { kind: 'done', value: count };
      } catch (error) {
        return { kind: 'problem', problem: problemOf(error, folder) };
      }
    },
    async openClassFile(session, key) {
      const file = session.classWatch?.pathOf(key);
      if (file === undefined) return refuse('not-chosen', key, 'not a file of the class');
      if (await windows.focusOwner(file, session)) return { kind: 'cancelled' };
      return openFor(services, session, file);
    },
  };
}

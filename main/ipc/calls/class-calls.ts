/** Calls about the class that a window shows. Only what the user chose is watched, and only files of ours are read in it. */
import path from 'node:path';
import { CLASS_SUFFIX } from '../../../models/index';
import { namedIn, type ChosenPath } from '../../files/class-roots';
import { watchClass } from '../../files/class-watch';
import { problemOf } from '../../files/problem';
import type { Handlers } from '../handlers';
import type { Services } from '../services';
import type { WindowSession } from '../session';
import { openFor, refuse } from './open-calls';

type Names = 'watchClassPaths' | 'readClassFiles' | 'openClassFile';

export function classCalls(services: Services): Handlers<Names> {
  const { windows } = services;

  /** Ends the watch that there is and begins another; resolves with the number of files. */
  function watch(
    session: WindowSession,
    chosen: readonly ChosenPath[],
    tellsAll: boolean,
  ): Promise<number> {
    session.classWatch?.close();
    session.classWatch = watchClass({
      ...{ chosen, tellsAll },
      tell: (change) => windows.tellClassChange(session, change),
    });
    return session.classWatch.ready;
  }

  return {
    async watchClassPaths(session, paths) {
      // What is no file of ours is left out by the watch.
      if (paths.length > 0) {
        const chosen = paths.map((one) => ({ path: one }));
        await watch(session, chosen, false);
        return true;
      }
      session.classWatch?.close();
      session.classWatch = undefined;
      return false;
    },
    async readClassFiles(session, { path: file, members }) {
      const isClass = file.toLowerCase().endsWith(CLASS_SUFFIX);
      if (!isClass || !session.paths.has(file))
        return refuse('not-chosen', file, 'not a class file opened here');
      const folder = path.dirname(file);
      try {
        const chosen = members === 'folder' ? [{ path: folder }] : await namedIn(folder, members);
        return { kind: 'done', value: await watch(session, chosen, true) };
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

/** Calls about the class that a window shows. Only what the user chose is watched, and only files of ours are read in it. */
import { watchClass } from '../../files/class-watch';
import type { Handlers } from '../handlers';
import type { Services } from '../services';
import type { WindowSession } from '../session';
import { openFor, refuse } from './open-calls';

type Names = 'watchClassPaths' | 'openClassFile';

export function classCalls(services: Services): Handlers<Names> {
  const { windows } = services;

  /** Ends the watch that there is, and begins another. */
  async function watch(session: WindowSession, chosen: readonly string[]): Promise<boolean> {
    session.classWatch?.close();
    session.classWatch = undefined;
    if (chosen.length === 0) return false;
    const begun = watchClass({
      chosen,
      tellsAll: false,
      tell: (change) => windows.tellClassChange(session, change),
    });
    session.classWatch = begun;
    await begun.ready;
    return true;
  }

  return {
    // What is no file of ours is left out by the watch.
    watchClassPaths: watch,
    async openClassFile(session, key) {
      const file = session.classWatch?.pathOf(key);
      if (file === undefined) return refuse('not-chosen', key, 'not a file of the class');
      if (await windows.focusOwner(file, session)) return { kind: 'cancelled' };
      return openFor(services, session, file);
    },
  };
}

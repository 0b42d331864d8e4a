/** Calls about presenting: full screen, and the window that the audience looks at. */
import type { Handlers } from '../handlers';
import type { Services } from '../services';

type Names = 'setFullScreen' | 'openAudience' | 'closeAudience';

export function screenCalls({ windows }: Pick<Services, 'windows'>): Handlers<Names> {
  return {
    setFullScreen(session, full) {
      windows.setFullScreen(session, full);
    },
    openAudience(session, id) {
      windows.openAudience(session, id);
    },
    closeAudience(session) {
      windows.closeAudience(session);
    },
  };
}

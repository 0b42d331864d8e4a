/** A window with unsaved changes closes only when its page agrees, or can no longer be asked. */
import type { BrowserWindow } from 'electron';
import type { Drafts } from '../files/drafts';
import type { DiagnosticLog } from '../files/diagnostic-log';
import type { WindowPlace } from '../files/window-place';
import { notify } from '../ipc/notify';
import type { OpenWindow } from './open-window';
import type { WindowQuestions } from './window-questions';

export interface ClosingSurroundings {
  readonly drafts: Drafts;
  readonly log: DiagnosticLog;
  readonly questions: WindowQuestions;
}

/** What the others want to hear of it. */
export interface ClosingNews {
  /** The window is about to close, at this place. */
  placed(place: WindowPlace): void;
  closed(): void;
  /** The user wants to keep the window, so a wish to quit is off. */
  stay(): void;
}

export function watchClosing(
  { window, session }: OpenWindow,
  { drafts, log, questions }: ClosingSurroundings,
  news: ClosingNews,
): void {
  let hung = false;
  let asking = false;
  window.on('unresponsive', () => {
    hung = true;
    log.write('warn', `window ${session.id} does not answer`);
  });
  window.on('responsive', () => {
    hung = false;
  });

  async function askAboutHung(): Promise<void> {
    if (asking) return;
    asking = true;
    const close = await questions.closeHung(window, session.document.title);
    asking = false;
    if (close) window.destroy();
    else news.stay();
  }

  window.on('close', (event) => {
    news.placed(placeOf(window));
    if (session.mayClose || !session.document.dirty) return;
    event.preventDefault();
    if (hung || window.webContents.isCrashed()) void askAboutHung();
    else notify(window.webContents, 'closeRequested', undefined);
  });

  // Windows ends the session a few seconds later, whatever we do: the page keeps its draft, and asks.
  window.on('query-session-end', (event) => {
    if (session.mayClose || !session.document.dirty) return;
    event.preventDefault();
    notify(window.webContents, 'closeRequested', undefined);
  });

  window.on('closed', () => {
    news.closed();
    // A window that was closed against its page's will leaves its draft for the next start.
    if (!session.mayClose && session.document.dirty) return;
    drafts.drop(session.draftId).catch((error: unknown) => {
      log.write('warn', `draft not removed: ${String(error)}`);
    });
  });
}

/** The size of the page and the corner of the window, as they are when the window is not maximised. */
function placeOf(window: BrowserWindow): WindowPlace {
  const outer = window.getBounds();
  const inner = window.getContentBounds();
  const normal = window.getNormalBounds();
  return {
    width: normal.width - (outer.width - inner.width),
    height: normal.height - (outer.height - inner.height),
    x: normal.x,
    y: normal.y,
    maximised: window.isMaximized(),
  };
}

/** The windows that audiences look at: pages of our own without any call to main, one for each presenting window. */
import { BrowserWindow, screen } from 'electron';
import type { DiagnosticLog } from '../files/diagnostic-log';
import { notify } from '../ipc/notify';
import type { OpenWindow } from './open-window';
import type { Origin } from './origin';
import { audienceOptions } from './window-options';

export interface Audiences {
  /** Opens the window, in place of one that is open already. */
  open(presenter: OpenWindow, id: string): void;
  /** Nothing where none is open. */
  close(presenter: OpenWindow): void;
}

export function createAudiences(origin: Origin, log: DiagnosticLog): Audiences {
  const windows = new WeakMap<OpenWindow, BrowserWindow>();

  function close(presenter: OpenWindow): void {
    const window = windows.get(presenter);
    windows.delete(presenter);
    if (window !== undefined && !window.isDestroyed()) window.destroy();
  }

  return {
    close,
    open(presenter, id) {
      close(presenter);
      const place = placeBeside(presenter.window);
      const window = new BrowserWindow(audienceOptions(place.bounds));
      windows.set(presenter, window);
      if (place.isApart) window.setFullScreen(true);
      window.once('ready-to-show', () => window.showInactive());
      window.on('closed', () => {
        if (windows.get(presenter) === window) windows.delete(presenter);
        if (!presenter.window.isDestroyed())
          notify(presenter.window.webContents, 'audienceClosed', undefined);
      });
      presenter.window.once('closed', () => close(presenter));
      window.loadURL(`${origin.home}?audience=${id}`).catch((error: unknown) => {
        log.write('error', `the audience's page could not be loaded: ${String(error)}`);
      });
    },
  };
}

/** All of another screen, or a part of the only one. */
function placeBeside(window: BrowserWindow) {
  const own = screen.getDisplayMatching(window.getBounds());
  const other = screen.getAllDisplays().find(({ id }) => id !== own.id);
  if (other !== undefined) return { bounds: other.bounds, isApart: true };
  const { x, y, width, height } = own.workArea;
  const half = { x, y, width: Math.min(width, 1024), height: Math.min(height, 640) };
  return { bounds: half, isApart: false };
}

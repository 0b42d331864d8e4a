/** How every window is made: large enough, and with nothing that a page could abuse. */
import { app, nativeTheme, screen, type BrowserWindowConstructorOptions } from 'electron';
import path from 'node:path';
import { placeOnScreens, type Area, type WindowPlace } from '../files/window-place';

/** What every page of ours must do without. */
const CONFINED = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  webviewTag: false,
  navigateOnDragDrop: false,
  disableBlinkFeatures: 'Auxclick',
  // Its dictionaries would be fetched from the network.
  spellcheck: false,
} as const;

/** Smallest size at which every view still works, frame included. */
const LEAST = { width: 1024, height: 700 };

/** A page that only shows: it gets nothing of what main offers. */
export function audienceOptions(bounds: Electron.Rectangle): BrowserWindowConstructorOptions {
  return {
    ...bounds,
    show: false,
    autoHideMenuBar: true,
    backgroundColor: background(),
    frame: hasFrame(),
    webPreferences: CONFINED,
  };
}

function background(): string {
  return nativeTheme.shouldUseDarkColors ? '#1a1b1e' : '#ffffff';
}

/** Without a display, Electron crashes on a window with a frame. */
function hasFrame(): boolean {
  return app.commandLine.getSwitchValue('ozone-platform') !== 'headless';
}

export function windowOptions(place: WindowPlace): BrowserWindowConstructorOptions {
  const screens: readonly Area[] = screen.getAllDisplays().map(({ workArea }) => workArea);
  const { width, height, x, y } = placeOnScreens(place, screens);
  return {
    width,
    height,
    ...(x === undefined || y === undefined ? {} : { x, y }),
    useContentSize: true,
    minWidth: Math.min(LEAST.width, width),
    minHeight: Math.min(LEAST.height, height),
    show: false,
    ...programIcon(),
    backgroundColor: background(),
    frame: hasFrame(),
    webPreferences: {
      ...CONFINED,
      preload: path.join(import.meta.dirname, '../preload/preload.cjs'),
    },
  };
}

/** Without a menu entry, a Linux desktop knows the program's picture only from its windows. */
function programIcon(): Pick<BrowserWindowConstructorOptions, 'icon'> {
  if (process.platform !== 'linux' || !app.isPackaged) return {};
  return { icon: path.join(process.resourcesPath, 'app-256.png') };
}

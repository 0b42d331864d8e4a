/** How every window is made: large enough, and with nothing that a page could abuse. */
import { app, nativeTheme, screen, type BrowserWindowConstructorOptions } from 'electron';
import path from 'node:path';
import { placeOnScreens, type Area, type WindowPlace } from '../files/window-place';

/** Smallest size at which every view still works, frame included. */
const LEAST = { width: 1024, height: 700 };

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
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#1a1b1e' : '#ffffff',
    // Without a display, Electron crashes on a window with a frame.
    frame: app.commandLine.getSwitchValue('ozone-platform') !== 'headless',
    webPreferences: {
      preload: path.join(import.meta.dirname, '../preload/preload.cjs'),
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
    },
  };
}

/** Without a menu entry, a Linux desktop knows the program's picture only from its windows. */
function programIcon(): Pick<BrowserWindowConstructorOptions, 'icon'> {
  if (process.platform !== 'linux' || !app.isPackaged) return {};
  return { icon: path.join(process.resourcesPath, 'app-256.png') };
}

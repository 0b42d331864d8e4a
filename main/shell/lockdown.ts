/** Everything a page could ask for beyond its own files is denied. */
import { app, session, type WebContents } from 'electron';
import type { DiagnosticLog } from '../files/diagnostic-log';
import type { Origin } from './origin';

/** Schemes that never leave the computer. */
const LOCAL = ['data:', 'blob:', 'devtools:'];

/** For every window, present and future. Has to run when the app is ready, before the first window. */
export function lockDown(origin: Origin, log: DiagnosticLog): void {
  const { defaultSession } = session;
  defaultSession.setPermissionRequestHandler((_, permission, answer) => {
    log.write('warn', `permission denied: ${permission}`);
    answer(false);
  });
  defaultSession.setPermissionCheckHandler(() => false);
  defaultSession.setDevicePermissionHandler(() => false);
  defaultSession.on('will-download', (event) => {
    event.preventDefault();
  });
  defaultSession.webRequest.onBeforeRequest(({ url }, answer) => {
    const allowed = isAllowed(url, origin);
    if (!allowed) log.write('warn', `request refused: ${url.slice(0, 200)}`);
    answer({ cancel: !allowed });
  });
  app.on('web-contents-created', (_, contents) => {
    confine(contents, origin, log);
  });
}

function isAllowed(address: string, origin: Origin): boolean {
  if (origin.owns(address)) return true;
  if (LOCAL.some((scheme) => address.startsWith(scheme))) return true;
  // The development server speaks to its page over a web socket of the same host.
  return address.startsWith('ws:') && origin.owns(address.replace(/^ws:/, 'http:'));
}

function confine(contents: WebContents, origin: Origin, log: DiagnosticLog): void {
  contents.setWindowOpenHandler(({ url }) => {
    log.write('warn', `window refused: ${url.slice(0, 200)}`);
    return { action: 'deny' };
  });
  // A reload, such as the development server's, is a navigation to our own page.
  contents.on('will-frame-navigate', (event) => {
    if (event.isMainFrame && origin.owns(event.url)) return;
    log.write('warn', `navigation refused: ${event.url.slice(0, 200)}`);
    event.preventDefault();
  });
  contents.on('will-redirect', (event) => {
    event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
  });
}

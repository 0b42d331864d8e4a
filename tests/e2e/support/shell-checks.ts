/** Electron's security checklist as questions to the running app; each answers whether it holds. */
import { CONTENT_SECURITY_POLICY } from '../../../main/contract/content-security-policy';
import type { Blowback } from './blowback';

/** Names of the items that do not hold; none on the app as it is. */
export async function brokenItems(blowback: Blowback): Promise<readonly string[]> {
  const late = new Promise<Record<string, boolean>>((resolve) =>
    setTimeout(() => resolve({ 'the page answers': false }), 60_000),
  );
  const items = {
    ...(await settings(blowback)),
    ...(await Promise.race([behaviour(blowback), late])),
  };
  return Object.entries(items).flatMap(([name, holds]) => (holds ? [] : [name]));
}

/** What the window was made with. */
function settings({ electron }: Blowback): Promise<Record<string, boolean>> {
  return electron.evaluate(async ({ app, BrowserWindow, session }) => {
    const [window] = BrowserWindow.getAllWindows();
    const contents = window?.webContents;
    const ask: unknown = contents && Reflect.get(contents, 'getLastWebPreferences');
    if (typeof ask !== 'function') throw new Error('Electron does not tell its settings');
    const set = Reflect.apply(ask, contents, []) as Record<string, unknown>; // an object of settings
    const outside = await session.defaultSession
      .fetch('https://blowback.invalid/')
      .then(() => 'answered', String);
    return {
      sandbox: set['sandbox'] === true,
      'context isolation': set['contextIsolation'] === true,
      'no Node in pages': set['nodeIntegration'] !== true,
      'no Node in workers': set['nodeIntegrationInWorker'] !== true,
      'no Node in frames': set['nodeIntegrationInSubFrames'] !== true,
      'web security': set['webSecurity'] !== false,
      'no insecure content': set['allowRunningInsecureContent'] !== true,
      'no experimental features': set['experimentalFeatures'] !== true,
      'no Blink features switched on': !set['enableBlinkFeatures'],
      'no webview': set['webviewTag'] !== true,
      'own protocol instead of file:': contents?.getURL() === 'app://blowback/index.html',
      'requests to elsewhere are cancelled': outside.includes('ERR_BLOCKED_BY_CLIENT'),
      'no remote debugging by the app itself': !app.commandLine.hasSwitch('disable-web-security'),
    };
  });
}

/** What a page gets when it asks for more. */
async function behaviour({ electron, page }: Blowback): Promise<Record<string, boolean>> {
  const before = electron.windows().length;
  const found = await page.evaluate(async () => ({
    node: typeof Reflect.get(globalThis, 'require') + typeof Reflect.get(globalThis, 'process'),
    opened: window.open('https://example.org/') === null,
    notifications: await Notification.requestPermission(),
    camera: await navigator.permissions
      .query({ name: 'geolocation' })
      .then(({ state }) => state, String),
    policy: (await fetch('/index.html')).headers.get('content-security-policy'),
    outside: (await fetch('/..%2fmain%2findex.js')).status,
    sniff: (await fetch('/index.html')).headers.get('x-content-type-options'),
    script: ((): string => {
      try {
        return typeof Reflect.construct(Function, ['return 1']);
      } catch {
        return 'refused';
      }
    })(),
  }));
  await page.evaluate(() => location.assign('https://example.org/'));
  await page.waitForTimeout(300);
  // Nothing but the guard of navigations stands between a page and one that it made itself.
  await page.evaluate(() =>
    location.assign(URL.createObjectURL(new Blob(['made'], { type: 'text/html' }))),
  );
  await page.waitForTimeout(300);
  return {
    'no require, no process': found.node === 'undefinedundefined',
    'no new windows': found.opened && electron.windows().length === before,
    'permissions are denied when asked for': found.notifications === 'denied',
    'permissions are denied when looked up': found.camera === 'denied',
    'content security policy':
      found.policy === `${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`,
    'no file outside the page’s folder': found.outside === 404,
    'types are not guessed': found.sniff === 'nosniff',
    'no code made from text': found.script === 'refused',
    'no navigation away': page.url() === 'app://blowback/index.html',
  };
}

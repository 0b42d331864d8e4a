/** What the main process promises to any page: whatever the page does, these hold. */
import { _electron, expect, test, type ElectronApplication, type Page } from '@playwright/test';
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { CONTENT_SECURITY_POLICY } from '../../main/contract/content-security-policy';
import type { Desk } from '../../main/contract/contract';

const ROOT = path.resolve(import.meta.dirname, '..', '..');

let folder: string;
let app: ElectronApplication;
let page: Page;

/** Arguments of a start in the test's own user folder. */
function words(...files: string[]): string[] {
  const display = process.platform !== 'linux' || process.env['DISPLAY'] !== undefined;
  return [
    '.',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(display ? [] : ['--ozone-platform=headless']),
    `--user-data-dir=${path.join(folder, 'user')}`,
    ...files,
  ];
}

async function start(...files: string[]): Promise<void> {
  app = await _electron.launch({ args: words(...files), cwd: ROOT });
  page = await app.firstWindow();
  await page.waitForFunction(() => window.desk !== undefined);
}

/** Starts the app once more with the same user folder and waits until that instance has gone. */
async function startAgain(...files: string[]): Promise<number | null> {
  const electron = createRequire(import.meta.url)('electron') as unknown as string; // in Node, the program's path
  const child = spawn(electron, words(...files), { cwd: ROOT, stdio: 'ignore' });
  return new Promise((resolve) => child.once('exit', resolve));
}

function write(name: string, text: string): string {
  const file = path.join(folder, name);
  fs.writeFileSync(file, text);
  return file;
}

function titles(): Promise<string[]> {
  return app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => window.getTitle()),
  );
}

/** The desk as the page has it; the browser's types know nothing of it here. */
declare global {
  interface Window {
    readonly desk?: Desk;
  }
}

test.beforeEach(() => {
  folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'blowback-e2e-')));
});

test.afterEach(async () => {
  // Without asking about unsaved work; the answer is lost with the process that should give it.
  await app.evaluate(({ app: running }) => running.exit(0)).catch(() => undefined);
  fs.rmSync(folder, { recursive: true, force: true });
});

test('a page has no Node, no other origin, no window, no permission', async () => {
  await start();
  const found = await page.evaluate(async () => ({
    origin: location.origin,
    node: [typeof Reflect.get(globalThis, 'require'), typeof Reflect.get(globalThis, 'process')],
    window: window.open('https://example.org/'),
    fetched: await fetch('https://example.org/').then(
      () => 'fetched',
      () => 'refused',
    ),
    outside: (await fetch('/..%2fmain%2findex.js')).status,
    policy: (await fetch('/index.html')).headers.get('content-security-policy'),
    notifications: await Notification.requestPermission(),
  }));
  expect(found).toEqual({
    origin: 'app://blowback',
    node: ['undefined', 'undefined'],
    window: null,
    fetched: 'refused',
    outside: 404,
    policy: `${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`,
    notifications: 'denied',
  });
  await page.evaluate(() => location.assign('https://example.org/'));
  await page.waitForTimeout(300);
  expect(page.url()).toBe('app://blowback/index.html');
});

test('a page reads and replaces no file that the user did not choose', async () => {
  await start();
  const secret = write('secret.blowback', 'untouched');
  const answers = await page.evaluate(async (file) => {
    const { desk } = window;
    if (desk === undefined) throw new Error('no desk');
    const read = await desk.openRecent(file);
    const nonsense = desk.openRecent('../secret.blowback').then(
      () => 'answered',
      () => 'refused',
    );
    return [read.kind === 'problem' && read.problem.kind, await nonsense];
  }, secret);
  expect(answers).toEqual(['not-chosen', 'refused']);
  await app.evaluate(({ dialog }) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: true, filePath: '' });
  });
  const saved = await page.evaluate(
    (file) =>
      window.desk?.save({
        text: 'x',
        path: file,
        suggestedName: 'x',
        expected: undefined,
        overwrite: true,
      }),
    secret,
  );
  expect(saved).toEqual({ kind: 'cancelled' });
  expect(fs.readFileSync(secret, 'utf8')).toBe('untouched');
});

test('a second start hands its file over and ends; the same file is not opened twice', async () => {
  await start();
  await page.waitForLoadState();
  const before = (await titles()).length;
  // Unsaved work keeps the window for itself.
  await page.evaluate(() =>
    window.desk?.setDocumentState({ title: 'Mine', dirty: true, path: undefined }),
  );
  const file = write('handed-over.json', 'not a scenario');
  const opened = app.waitForEvent('window');
  expect(await startAgain(file)).toBe(0);
  await opened;
  await expect.poll(async () => (await titles()).length).toBe(before + 1);
  expect(await startAgain(file)).toBe(0);
  expect(await titles()).toHaveLength(before + 1);
});

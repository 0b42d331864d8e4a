/** What the main process promises to any page: whatever the page does, these hold. */
import { expect, test, type Page } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { CONTENT_SECURITY_POLICY } from '../../main/contract/content-security-policy';
import { leave, start, startAgain, testFolder, titles, type Blowback } from './support/blowback';
import { answerSave } from './support/dialogs';

let folder: string;
let blowback: Blowback;
let page: Page;

function write(name: string, text: string): string {
  const file = path.join(folder, name);
  fs.writeFileSync(file, text);
  return file;
}

test.beforeEach(async () => {
  folder = testFolder();
  blowback = await start({ folder });
  page = blowback.page;
});

test.afterEach(async () => {
  // What it was made to do here is refused on the console, so that is not looked at.
  await leave(blowback.electron);
});

test('a page has no Node, no other origin, no window, no permission', async () => {
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
  await answerSave(blowback, undefined);
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
  const before = (await titles(blowback)).length;
  // Unsaved work keeps the window for itself.
  await page.evaluate(() =>
    window.desk?.setDocumentState({ title: 'Mine', dirty: true, path: undefined }),
  );
  const file = write('handed-over.json', 'not a scenario');
  const opened = blowback.electron.waitForEvent('window');
  expect(await startAgain(folder, file)).toBe(0);
  await opened;
  await expect.poll(async () => (await titles(blowback)).length).toBe(before + 1);
  expect(await startAgain(folder, file)).toBe(0);
  expect(await titles(blowback)).toHaveLength(before + 1);
});

/** C3: no process of the app, the main one included, opens a socket that reaches beyond this computer. */
import { expect, test } from '@playwright/test';
import path from 'node:path';
import { record } from '../trial/record';
import { chooseMenu, end, start, testFolder, type Blowback } from './support/blowback';
import { answerSave } from './support/dialogs';
import { openFromGallery, settled, showView } from './support/explore';
import { socketsToElsewhere, type OpenSocket } from './support/sockets';

test.skip(process.platform !== 'linux', 'sockets are read from /proc');

const folder = testFolder();
let blowback: Blowback;

test.afterAll(async () => {
  await end(blowback);
});

/** The id of the app's first process. */
function rootOf({ electron }: Blowback): Promise<number> {
  return electron.evaluate(() => process.pid);
}

/** A control: the main process listens for anyone, on a port of its own. */
function listenToAll({ electron }: Blowback): Promise<void> {
  return electron.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const { createServer } = process.getBuiltinModule('node:net');
        const server = createServer().listen(0, '0.0.0.0', resolve);
        server.unref();
      }),
  );
}

test('C3: from the start to a saved file and its exports, nothing reaches the network', async () => {
  blowback = await start({ folder });
  const { page } = blowback;
  const root = await rootOf(blowback);
  const seen: OpenSocket[] = [];
  let looks = 0;
  const timer = setInterval(() => {
    seen.push(...socketsToElsewhere(root));
    looks += 1;
  }, 100);
  try {
    await openFromGallery(page, 'handover-29');
    await settled(page);
    for (const view of ['compare', 'rules', 'robust', 'notes', 'explore'] as const)
      await showView(page, view);
    await answerSave(blowback, path.join(folder, 'work.blowback'));
    await page.getByTestId('save').click();
    await expect(page.getByText('Saved as “work.blowback”')).toBeVisible();
    await answerSave(blowback, path.join(folder, 'numbers.csv'));
    await chooseMenu(blowback, 'File', 'Export', 'Numbers (CSV)…');
    await expect(page.getByText('Written to “numbers.csv”')).toBeVisible();
  } finally {
    clearInterval(timer);
  }
  await listenToAll(blowback);
  const noticed = socketsToElsewhere(root);
  record({
    promise: 'C3',
    what: 'sockets of every process of the app, looked at ten times a second',
    cases: looks,
    faults: 1,
    losses: seen.length,
    control: `a main process that listens for anyone: ${noticed.length} socket noticed`,
  });
  expect(seen).toEqual([]);
  expect(looks).toBeGreaterThan(5);
  expect(noticed).toHaveLength(1);
});

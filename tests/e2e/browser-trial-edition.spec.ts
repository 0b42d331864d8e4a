/** What the browser edition promises: the same bits (D1), and work that outlives its tab (A2). */
import { expect, test, type Page } from '@playwright/test';
import fs from 'node:fs';
import { record, times } from '../trial/record';
import { compareBits, withOneBitWrong } from './support/bits';
import { openFromGallery, settled, showView } from './support/explore';
import { watch } from './support/watch';

test.setTimeout(1_800_000);

/** Edits that may be lost, in milliseconds before the end. */
const AT_RISK = 2_000;

/** A page as in browsers without file pickers, which a test cannot operate. */
async function prepared(page: Page, home: string): Promise<readonly string[]> {
  const troubles: string[] = [];
  watch(page, home, troubles);
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'showSaveFilePicker');
    Reflect.deleteProperty(window, 'showOpenFilePicker');
    localStorage.setItem(
      'blowback.settings',
      JSON.stringify({ runs: 50, theme: 'light', language: 'en', toured: true }),
    );
  });
  await page.goto('./');
  return troubles;
}

async function downloaded(page: Page, work: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), work()]);
  return fs.readFileSync(await download.path(), 'utf8');
}

test('D1: Chromium has the bits that Node computes', async ({ page, baseURL }) => {
  const troubles = await prepared(page, baseURL ?? '');
  await openFromGallery(page, 'handover-29');
  await settled(page);
  const saved = await downloaded(page, () => page.getByTestId('save').click());
  const csv = await downloaded(page, async () => {
    await page.getByTestId('export-menu').click();
    await page.getByRole('menuitem', { name: /CSV/ }).click();
  });
  const { numbers, different } = compareBits(saved, csv);
  const control = compareBits(saved, withOneBitWrong(csv)).different;
  record({
    promise: 'D1',
    what: 'numbers of a starting scenario in Chromium, against Node',
    cases: numbers,
    faults: 0,
    losses: different,
    control: `with one digit changed: ${control} noticed`,
  });
  expect(numbers).toBeGreaterThan(100);
  expect({ different, control, troubles }).toEqual({ different: 0, control: 1, troubles: [] });
});

/** Types until the tab dies, opens another, and answers whether more than may be was lost. */
async function killTab(page: Page, keepsDrafts: boolean, home: string): Promise<boolean> {
  const context = page.context();
  await prepared(page, home);
  if (!keepsDrafts)
    await page.evaluate(() => {
      Storage.prototype.setItem = () => undefined;
    });
  await openFromGallery(page, 'handover-29');
  await showView(page, 'notes');
  const typed: { readonly number: number; readonly time: number }[] = [];
  const until = Date.now() + 3_000;
  while (Date.now() < until) {
    await page.getByTestId('note-notes').fill(`edit ${typed.length}.`);
    typed.push({ number: typed.length, time: Date.now() });
  }
  const killed = Date.now();
  const cdp = await context.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  cdp.send('Page.crash').catch(() => undefined); // the page that should answer is gone
  await crashed;
  await page.close();
  const due = typed.findLast(({ time }) => killed - time > AT_RISK)?.number ?? -1;
  const next = await context.newPage();
  await prepared(next, home);
  // A window counts as gone when it has been silent for a while.
  await next.waitForTimeout(11_000);
  await next.reload();
  const dialog = next.getByRole('dialog', { name: 'Unsaved work was recovered' });
  const offered = await dialog.waitFor({ timeout: 15_000 }).then(
    () => true,
    () => false,
  );
  if (!offered) return true;
  await dialog
    .getByRole('button', { name: /^Recover/ })
    .first()
    .click();
  await showView(next, 'notes');
  const notes = await next.getByTestId('note-notes').inputValue();
  return Number(/edit (\d+)\./.exec(notes)?.[1] ?? -1) < due;
}

test('A2: in a browser, a tab that dies leaves its work to the next', async ({
  browser,
  baseURL,
}) => {
  const kills = times(1, 10);
  const inNewContext = async (keepsDrafts: boolean) => {
    const context = await browser.newContext({ baseURL, locale: 'en-GB', acceptDownloads: true });
    const lost = await killTab(await context.newPage(), keepsDrafts, baseURL ?? '');
    await context.close();
    return lost;
  };
  let losses = 0;
  for (let kill = 0; kill < kills; kill += 1) if (await inNewContext(true)) losses += 1;
  const noticed = await inNewContext(false);
  record({
    promise: 'A2',
    what: 'browser edition: tab killed while typing, at most 2 s lost',
    cases: kills,
    faults: kills,
    losses,
    control: `without drafts: loss ${noticed ? 'noticed' : 'not noticed'}`,
  });
  expect(losses).toBe(0);
  expect(noticed).toBe(true);
});

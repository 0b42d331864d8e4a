/** The browser edition on any file host: installable, at work when the host is gone, renewed without losing work. */
import { expect, test, type Page } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { ROOT, testFolder } from './support/blowback';
import { leverValue, openFromGallery, pressOnLever, settled } from './support/explore';
import { hostFiles, type FileHost } from './support/file-host';

let folder: string;
let host: FileHost;
let page: Page;

test.beforeEach(async ({ context }) => {
  folder = path.join(testFolder(), 'web');
  fs.cpSync(path.join(ROOT, 'out', 'web'), folder, { recursive: true });
  host = await hostFiles(folder);
  await context.addInitScript(() => {
    Reflect.deleteProperty(window, 'showSaveFilePicker');
    localStorage.setItem(
      'blowback.settings',
      JSON.stringify({ runs: 50, language: 'en', toured: true }),
    );
  });
  page = await context.newPage();
  await page.goto(host.address);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
});

test.afterEach(() => host.stop());

test('the main path, with the host gone for good', async () => {
  await host.stop();
  await page.reload();
  await openFromGallery(page, 'handover-29');
  await settled(page);
  await pressOnLever(page, 'prison-hardness', 'End');
  expect(await leverValue(page, 'prison-hardness')).toBeGreaterThan(0);
  // Views that are fetched when first shown were put aside, too.
  for (const view of ['compare', 'rules', 'robust', 'notes'])
    await page.getByTestId(`view-tab-${view}`).click();
  await expect(page.getByTestId('view-tab-notes')).toHaveAttribute('aria-current', 'page');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByTestId('save').click(),
  ]);
  expect(JSON.parse(fs.readFileSync(await download.path(), 'utf8'))).toMatchObject({
    format: 'blowback',
  });
});

test('the page can be installed, with icons that are there', async () => {
  const link = page.locator('link[rel="manifest"]');
  const answer = await page.request.get(
    new URL((await link.getAttribute('href')) ?? '', host.address).href,
  );
  const manifest = (await answer.json()) as {
    readonly start_url: string;
    readonly icons: readonly { readonly src: string; readonly sizes: string }[];
  };
  expect(manifest.start_url).toBe('./');
  expect(manifest.icons.map(({ sizes }) => sizes)).toContain('512x512');
  for (const { src } of manifest.icons)
    expect((await page.request.get(host.address + src)).status(), src).toBe(200);
});

test('a newer version waits for the last window to close, and says so', async ({ context }) => {
  await openFromGallery(page, 'handover-29');
  const worker = path.join(folder, 'service-worker.js');
  const now = fs.readFileSync(worker, 'utf8');
  fs.writeFileSync(worker, now.replace(/"version":"\w+"/, '"version":"newer"'));
  const html = path.join(folder, 'index.html');
  const older = fs.readFileSync(html, 'utf8');
  fs.writeFileSync(html, older.replace('<title>', '<meta name="edition" content="newer"><title>'));
  await page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update();
  });
  await expect(page.getByText('A newer version of Blowback is ready.')).toBeVisible();
  expect(await page.getByTestId('explore-view').isVisible()).toBe(true);
  const second = await context.newPage();
  await second.goto(host.address);
  expect(await second.content()).not.toContain('content="newer"');
  await second.close();
  await page.close({ runBeforeUnload: false });
  await expect
    .poll(async () => {
      const later = await context.newPage();
      await later.goto(host.address);
      const content = await later.content();
      await later.close();
      return content;
    })
    .toContain('content="newer"');
});

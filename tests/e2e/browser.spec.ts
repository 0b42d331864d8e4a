/** The browser edition: the same path in Chromium, with downloads and file choosers for files. */
import { expect, test, type Page } from '@playwright/test';
import fs from 'node:fs';
import { documentFromGallery, gallery, mexico, writeDocument } from '../../models/index';
import { expectAccessible } from './support/axe';
import {
  hideBands,
  leverValue,
  lines,
  openFromGallery,
  otherLine,
  pressOnLever,
  settled,
  showBands,
  showView,
  steadyLine,
  undo,
} from './support/explore';
import { watch } from './support/watch';

const troubles: string[] = [];
let page: Page;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async ({ browser, baseURL }) => {
  page = await browser.newPage({ locale: 'en-GB', acceptDownloads: true });
  watch(page, baseURL ?? '', troubles);
  // As in browsers without file pickers, which a test cannot operate.
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'showSaveFilePicker');
    Reflect.deleteProperty(window, 'showOpenFilePicker');
    localStorage.setItem(
      'blowback.settings',
      JSON.stringify({ runs: 50, theme: 'light', toured: true }),
    );
  });
  await page.goto('./');
});

test.afterAll(async () => {
  await page.close();
  expect(troubles).toEqual([]);
});

async function saved(): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByTestId('save').click(),
  ]);
  expect(download.suggestedFilename()).toBe('Handover of 29.blowback');
  return fs.readFileSync(await download.path(), 'utf8');
}

test('a scenario is opened, a lever moved, a copy made', async () => {
  await expect(page.locator('[data-testid^="gallery-card-"]')).not.toHaveCount(0);
  await expectAccessible(page, 'gallery');
  await openFromGallery(page, 'handover-29');
  await hideBands(page);
  const before = await steadyLine(page, 'handover-29');
  await pressOnLever(page, 'prison-hardness', 'End');
  await otherLine(page, 'handover-29', before);
  await page.getByTestId('duplicate-scenario').click();
  await expect(lines(page)).toHaveCount(3);
  await undo(page).click();
  await expect(lines(page)).toHaveCount(2);
  await showBands(page);
  await settled(page);
  await expect(page.getByTestId('hero-chart').locator('path[class*="band90"]')).toHaveCount(2);
  await expectAccessible(page, 'explore');
});

test('the document is saved as a download, and comes back byte for byte', async () => {
  const text = await saved();
  expect(text).toContain('"prison-hardness"');
  await expect(page.getByTestId('document-title')).toHaveAttribute('data-dirty', 'false');
  await page.reload();
  await expect(page.getByTestId('gallery-view')).toBeVisible();

  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByTestId('open-file').click(),
  ]);
  const file = { name: 'Handover of 29.blowback', mimeType: 'application/json' };
  await chooser.setFiles({ ...file, buffer: Buffer.from(text) });
  await expect(page.getByTestId('explore-view')).toBeVisible();
  expect(await leverValue(page, 'prison-hardness')).toBe(100);
  await settled(page);
  expect(await saved()).toBe(text);
});

test('a wrong file is refused in a sentence', async () => {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Open…' }).click(),
  ]);
  const buffer = Buffer.from('{"name":"left-pad"}');
  await chooser.setFiles({ name: 'package.json', mimeType: 'application/json', buffer });
  await expect(page.getByRole('dialog')).toContainText('not a Blowback scenario file');
  await page.keyboard.press('Escape');
  expect(await leverValue(page, 'prison-hardness')).toBe(100);
});

test('unsaved changes are asked about in the page', async () => {
  await pressOnLever(page, 'purges', 'End');
  await page.getByTestId('home').click();
  await page.getByTestId('gallery-card-root-causes').click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Save the changes to “Handover of 29”?');
  await expectAccessible(page, 'unsaved', { part: '[data-testid="dialog"]' });
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await page.getByTestId('continue-document').click();
  expect(await leverValue(page, 'purges')).toBe(100);
  await page.getByTestId('home').click();
  await page.getByTestId('gallery-card-root-causes').click();
  await dialog.getByRole('button', { name: 'Do not save' }).click();
  await expect(page.getByTestId('document-title')).toContainText('Root causes');
});

test('the other views are there too', async () => {
  for (const view of ['compare', 'rules', 'notes'] as const) {
    await showView(page, view);
    await expectAccessible(page, view);
  }
});

test('a class is read, kept as a download and shown again; what the edition cannot see, it says', async ({
  browser,
  baseURL,
}) => {
  const own = await browser.newPage({ locale: 'en-GB', acceptDownloads: true });
  watch(own, baseURL ?? '', troubles);
  await own.addInitScript(() => {
    Reflect.deleteProperty(window, 'showSaveFilePicker');
    Reflect.deleteProperty(window, 'showOpenFilePicker');
    localStorage.setItem('blowback.settings', JSON.stringify({ runs: 50, theme: 'light' }));
  });
  await own.goto('./');
  await own.getByTestId('open-class').click();
  const file = (name: string) => ({ name, mimeType: 'application/json', buffer: classMember() });
  await own
    .getByTestId('class-files-input')
    .setInputFiles([file('a.blowback'), file('b.blowback')]);
  await expect(own.getByTestId('class-row')).toHaveCount(2);
  await expect(own.getByTestId('class-watch')).toContainText('open the folder again');
  await own.getByTestId('class-save').click();
  await own.getByTestId('class-save-title').fill('Spring');
  const [download] = await Promise.all([
    own.waitForEvent('download'),
    own.getByTestId('class-save-confirm').click(),
  ]);
  expect(download.suggestedFilename()).toBe('Spring.blowback-class');
  const text = fs.readFileSync(await download.path());
  await own.getByTestId('class-close').click();
  const [chooser] = await Promise.all([
    own.waitForEvent('filechooser'),
    own.getByRole('button', { name: 'Open…' }).click(),
  ]);
  await chooser.setFiles({
    ...{ name: 'Spring.blowback-class', mimeType: 'application/json', buffer: text },
  });
  await expect(own.getByTestId('class-kept')).toContainText('2 files, not read again yet');
  await expect(own.getByTestId('class-row')).toHaveCount(2);
  await expect(own.getByTestId('class-choose-kept')).toBeVisible();
  await own.close();
});

/** A student's file. */
function classMember(): Buffer {
  const [entry] = gallery;
  if (entry === undefined) throw new Error('The gallery is not empty');
  return Buffer.from(writeDocument(documentFromGallery(mexico, entry)));
}

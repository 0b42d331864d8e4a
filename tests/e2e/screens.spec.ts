/** Every screen, light and dark, in both languages, at two sizes: a picture to look at. What axe finds is asked in access.spec.ts. */
import { test, type Page } from '@playwright/test';
import path from 'node:path';
import type { Settings } from '../../main/contract/contract';
import { end, resize, ROOT, start, testFolder, type Blowback } from './support/blowback';
import {
  chooseWeek,
  marks,
  openFromGallery,
  pressOnLever,
  settled,
  showView,
} from './support/explore';

interface Look extends Pick<Settings, 'language' | 'theme' | 'textScale'> {
  readonly width: number;
  readonly height: number;
}

const looks: readonly Look[] = [
  { language: 'en', theme: 'light', textScale: 100, width: 1280, height: 800 },
  { language: 'es', theme: 'dark', textScale: 100, width: 1280, height: 800 },
  { language: 'en', theme: 'dark', textScale: 100, width: 1920, height: 1080 },
  { language: 'es', theme: 'light', textScale: 200, width: 1920, height: 1080 },
];

/** Each leaves the window as the next expects it: in Explore, nothing open, but for the first. */
const screens: readonly { readonly name: string; readonly go: (page: Page) => Promise<void> }[] = [
  { name: 'gallery', go: (page) => page.getByTestId('home').click() },
  {
    name: 'explore',
    async go(page) {
      await page.getByTestId('continue-document').click();
      await settled(page);
    },
  },
  { name: 'event', go: (page) => marks(page).first().click() },
  {
    name: 'lever',
    async go(page) {
      await page.getByTestId('lever-prison-hardness').getByRole('button').first().click();
    },
  },
  {
    name: 'history',
    async go(page) {
      await page.getByTestId('close-inspector').click();
      await page.getByTestId('open-history').click();
    },
  },
  {
    name: 'exports',
    async go(page) {
      await page.keyboard.press('Escape');
      await page.getByTestId('export-menu').click();
    },
  },
  {
    name: 'small-charts',
    async go(page) {
      await page.keyboard.press('Escape');
      await page.getByTestId('small-charts').locator('figure').last().scrollIntoViewIfNeeded();
    },
  },
  { name: 'compare', go: (page) => showView(page, 'compare') },
  { name: 'rules', go: (page) => showView(page, 'rules') },
  { name: 'notes', go: (page) => showView(page, 'notes') },
  {
    name: 'settings',
    async go(page) {
      await showView(page, 'explore');
      await page.keyboard.press('Control+,');
      await page.getByRole('dialog').waitFor();
    },
  },
];

let blowback: Blowback;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  blowback = await start({ folder: testFolder() });
  const { page } = blowback;
  await openFromGallery(page, 'handover-29');
  await page.getByTestId('duplicate-scenario').click();
  await pressOnLever(page, 'prison-hardness', 'End');
  await chooseWeek(page, 4);
  await pressOnLever(page, 'witness-deals', 'End');
  await settled(page);
});

test.afterAll(async () => {
  await end(blowback);
});

for (const { language, theme, textScale, width, height } of looks)
  test(`${language}, ${theme}, text at ${textScale} %, ${width} × ${height}`, async () => {
    const { page } = blowback;
    const change = { language, theme, textScale };
    await page.evaluate((settings) => window.desk?.changeSettings(settings), change);
    await resize(blowback, width, height);
    await page.locator(`html[lang="${language}"][data-mantine-color-scheme="${theme}"]`).waitFor();
    for (const { name, go } of screens) {
      await go(page);
      await page.mouse.move(0, 0);
      const picture = `${name}-${language}-${theme}-${width}-${textScale}.png`;
      await page.screenshot({
        path: path.join(ROOT, 'test-results', 'pictures', picture),
        animations: 'disabled',
      });
    }
    await page.keyboard.press('Escape');
  });

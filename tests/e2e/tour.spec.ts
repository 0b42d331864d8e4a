/** The tour: at the first run and never again by itself, by keyboard, and not in the way of somebody with a file. */
import { expect, test } from '@playwright/test';
import path from 'node:path';
import { expectAccessible } from './support/axe';
import { chooseMenu, end, resize, start, testFolder, type Blowback } from './support/blowback';
import { answerSave } from './support/dialogs';
import { expectFits } from './support/fits';

const folder = testFolder();
const file = path.join(folder, 'mine.blowback');
const STOPS = ['gallery', 'lever', 'bands', 'why', 'compare', 'save', 'help'];

let blowback: Blowback;

test.describe.configure({ mode: 'serial' });

test.afterAll(async () => {
  await end(blowback);
});

test('comes at the first run and leads from the gallery to a saved file, by keyboard alone', async () => {
  blowback = await start({ folder, settings: { toured: false } });
  const { page } = blowback;
  await resize(blowback, 1280, 800);
  const tour = page.getByTestId('tour');
  for (const stop of STOPS) {
    await expect(tour).toHaveAttribute('data-step', stop);
    await expect(tour).toBeFocused();
    await expect(tour).toBeInViewport({ ratio: 1 });
    await expectAccessible(page, `tour, ${stop}`, { part: '[data-testid="tour"]' });
    await expectFits(page, `tour, ${stop}`);
    if (stop === 'lever') {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect(tour).toHaveAttribute('data-step', 'gallery');
      await page.getByTestId('tour-next').press('Enter');
      await expect(tour).toHaveAttribute('data-step', 'lever');
    }
    await page.getByTestId('tour-next').press('Enter');
  }
  await expect(tour).toHaveCount(0);
  await expect(page.getByTestId('document-title')).toContainText('Handover of 29');
  await answerSave(blowback, file);
  await page.getByTestId('save').click();
  await expect(page.getByTestId('document-title')).toHaveAttribute('data-dirty', 'false');
  await end(blowback);
});

test('never comes twice, and is started again from the Help menu', async () => {
  blowback = await start({ folder });
  const { page } = blowback;
  await expect(page.getByTestId('gallery-card-handover-29')).toBeVisible();
  await expect(page.getByTestId('tour')).toHaveCount(0);
  await chooseMenu(blowback, 'Help', 'Tour of the window');
  await expect(page.getByTestId('tour')).toHaveAttribute('data-step', 'gallery');
  // Who opens a card by themselves has gone on.
  await page.getByTestId('gallery-card-root-causes').click();
  await expect(page.getByTestId('tour')).toHaveAttribute('data-step', 'lever');
  await page.keyboard.press('Escape');
  await expect(page.getByTestId('tour')).toHaveCount(0);
  await end(blowback);
});

test('does not come to who opens a file, and waits for the next run', async () => {
  const settings = { toured: false };
  blowback = await start({ folder, files: [file], settings });
  await expect(blowback.page.getByTestId('explore-view')).toBeVisible();
  await expect(blowback.page.getByTestId('tour')).toHaveCount(0);
  await end(blowback);
  blowback = await start({ folder });
  await expect(blowback.page.getByTestId('tour')).toBeVisible();
  await blowback.page.getByTestId('tour-skip').click();
  await expect(blowback.page.getByTestId('tour')).toHaveCount(0);
});

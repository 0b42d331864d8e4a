/** The guides, within the window: in its language, with links that lead on, and without any network. */
import { expect, test } from '@playwright/test';
import { chooseMenu, end, start, testFolder, type Blowback } from './support/blowback';

let blowback: Blowback;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  blowback = await start({ folder: testFolder() });
});

test.afterAll(async () => {
  await end(blowback);
});

const shown = () => blowback.page.getByTestId('guide-page');

test('the Help menu opens each of the three, and links lead from one to the next and back', async () => {
  const { page } = blowback;
  await chooseMenu(blowback, 'Help', 'The files');
  await expect(shown()).toHaveAttribute('data-page', 'file-format');
  await page.getByRole('dialog').getByRole('button', { name: 'The model', exact: true }).click();
  await expect(shown()).toHaveAttribute('data-page', 'model-guide');
  await page.getByRole('dialog').getByRole('button', { name: 'Guide', exact: true }).click();
  await expect(shown().getByRole('heading', { level: 1 })).toHaveText('Guide');
  const heading = shown().getByRole('heading', { name: 'Doubt a rule' });
  await expect(heading).not.toBeInViewport();
  await shown().getByRole('link', { name: 'doubt a rule' }).click();
  await expect(heading).toBeInViewport();
  await shown().getByRole('link', { name: 'model guide' }).first().click();
  await expect(shown()).toHaveAttribute('data-page', 'model-guide');
  await page.getByRole('dialog').getByRole('button', { name: 'Back', exact: true }).click();
  await expect(shown()).toHaveAttribute('data-page', 'guide');
  await page.keyboard.press('Escape');
  await expect(shown()).toHaveCount(0);
});

test('help on a view leads to the guide, in the language of the window', async () => {
  const { page } = blowback;
  await page.evaluate(() => window.desk?.changeSettings({ language: 'es' }));
  await page.locator('html[lang="es"]').waitFor();
  await page.keyboard.press('F1');
  await page.getByRole('dialog').getByRole('button', { name: 'Guía', exact: true }).click();
  await expect(shown()).toHaveAttribute('data-page', 'guide.es');
  await expect(shown()).toHaveAttribute('lang', 'es');
  await expect(shown().getByRole('heading', { level: 1 })).toHaveText('Guía');
});

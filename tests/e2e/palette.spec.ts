/** The command palette in the real app, by keyboard alone. */
import { expect, test } from '@playwright/test';
import { expectAccessible } from './support/axe';
import { end, start, testFolder, type Blowback } from './support/blowback';
import { hero, openFromGallery } from './support/explore';

let blowback: Blowback;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  blowback = await start({ folder: testFolder() });
});

test.afterAll(async () => {
  await end(blowback);
});

/** Opens the palette, types and presses Enter. */
async function find(query: string): Promise<void> {
  const { page } = blowback;
  await page.keyboard.press('Control+k');
  await expect(page.getByTestId('palette-search')).toBeFocused();
  await page.keyboard.type(query);
  await expect(
    page.getByTestId('palette-list').getByRole('option', { selected: true }),
  ).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('palette-search')).toHaveCount(0);
}

test('it has no faults that axe finds, and Escape closes it', async () => {
  const { page } = blowback;
  await openFromGallery(page, 'handover-29');
  await page.keyboard.press('Control+k');
  await expect(page.getByTestId('palette-search')).toBeFocused();
  await expectAccessible(page, 'palette');
  await page.keyboard.press('Escape');
  await expect(page.getByTestId('palette-list')).toHaveCount(0);
});

test('it goes to views and outcomes, and carries commands out', async () => {
  const { page } = blowback;
  await find('compare view');
  await expect(page.getByTestId('compare-view')).toBeVisible();
  await find('retaliation outcome');
  await expect(page.getByTestId('explore-view')).toBeVisible();
  await expect(hero(page).locator('figcaption')).toContainText(/retaliation/i);
  await find('handout command');
  await expect(page.getByTestId('handout-view')).toBeVisible();
  await find('duplicate scenario command');
  await expect(page.getByText('That is not possible here')).toBeVisible();
  await find('settings command');
  await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.locator('header :focus')).toHaveCount(1);
});

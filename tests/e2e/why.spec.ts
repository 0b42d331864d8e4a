/** Why: a number in parts that add up, two scenarios as a story, and what the last change moved. */
import { expect, test } from '@playwright/test';
import { expectAccessible } from './support/axe';
import { end, start, testFolder, type Blowback } from './support/blowback';
import { openFromGallery, pressOnLever } from './support/explore';

let blowback: Blowback;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  blowback = await start({ folder: testFolder() });
  await openFromGallery(blowback.page, 'handover-29');
});

test.afterAll(async () => {
  await end(blowback);
});

test('the panel opens from the chart by keyboard and tells how two scenarios come apart', async () => {
  const { page } = blowback;
  await page.getByTestId('hero-chart').getByRole('slider').focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  const panel = page.getByTestId('why-panel');
  await expect(panel.getByTestId('why-two')).toBeVisible();
  await expect(panel.getByTestId('turn-handover')).toContainText('It begins in week 0: “Handover”');
  await expect(panel.getByTestId('contribution-chart')).toBeVisible();
});

test('a step of the story moves the week everywhere', async () => {
  const { page } = blowback;
  await page.getByTestId('turn-handover').click();
  await expect(page.getByTestId('turn-handover')).toHaveAttribute('aria-pressed', 'true');
  // Lit at once: the chart's week, the event on the timeline.
  await expect(page.getByTestId('hero-chart').locator('[data-kind="lit"]')).toHaveCount(1);
  await expect(page.getByTestId('timeline').locator('button[data-lit]')).toHaveCount(1);
  await expect(page.getByTestId('hero-chart').getByRole('slider')).toHaveAttribute(
    'aria-valuenow',
    '0',
  );
});

test('one scenario alone is made up of rules, each with its evidence', async () => {
  const { page } = blowback;
  await page.getByTestId('why-against').selectOption('');
  const first = page.getByTestId('why-parts').locator('details').first();
  await page.getByTestId('hero-chart').getByRole('slider').press('End');
  await expect(first).toContainText('Turf wars kill');
  await first.locator('summary').click();
  await expect(first.getByRole('button', { name: 'Read the rule' })).toBeVisible();
});

test('a moved lever says what it moved', async () => {
  const { page } = blowback;
  await pressOnLever(page, 'prison-hardness', 'End');
  const list = page.getByTestId('moved-list');
  await expect(list.getByRole('button').first()).toContainText('most of all by “');
  await expectAccessible(page, 'why');
});

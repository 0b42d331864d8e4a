/** A copy beside its original: overlaid, named at its line, set against a baseline, told in a table. */
import { expect, test, type Locator } from '@playwright/test';
import { end, start, testFolder, type Blowback } from './support/blowback';
import {
  directLabels,
  hideBands,
  line,
  lines,
  openFromGallery,
  otherLine,
  pressOnLever,
  settled,
  showView,
  steadyLine,
  undo,
} from './support/explore';

let blowback: Blowback;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  blowback = await start({ folder: testFolder() });
  await openFromGallery(blowback.page, 'handover-29');
  await hideBands(blowback.page);
});

test.afterAll(async () => {
  await end(blowback);
});

function chips(): Locator {
  return blowback.page.locator('[data-testid^="scenario-chip-"]');
}

async function chipMenu(title: string, entry: string): Promise<void> {
  const { page } = blowback;
  const name = `More about “${title}”`;
  await page.getByRole('button', { name }).click();
  // By its name, as the menu before it may still be on its way out.
  await page.getByRole('menu', { name }).getByRole('menuitem', { name: entry }).click();
}

test('a copy is made, named, and goes its own way', async () => {
  const { page } = blowback;
  await page.getByTestId('duplicate-scenario').click();
  await expect(chips()).toHaveCount(3);
  await expect(undo(page)).toHaveAccessibleName('Undo: Duplicate “Handover of 29”');
  await chipMenu('Handover of 29 (copy)', 'Rename');
  await page.getByTestId('rename-scenario').fill('Hard cells');
  await page.getByTestId('rename-scenario').press('Enter');
  await expect(lines(page)).toHaveCount(3);
  const copy = (await lines(page).last().getAttribute('data-line')) ?? '';
  const original = await steadyLine(page, 'handover-29');
  expect(await line(page, copy)).toBe(original);

  await pressOnLever(page, 'prison-hardness', 'End');
  await otherLine(page, copy, original);
  expect(await line(page, 'handover-29')).toBe(original);
  expect(await directLabels(page)).toEqual(['Handover of 29', 'Hard cells', 'No handover']);
  // Each in a colour of its own.
  const colours = await lines(page).evaluateAll((all) =>
    all.map((path) => getComputedStyle(path).stroke),
  );
  expect(new Set(colours).size).toBe(3);
});

test('a line is hidden and shown', async () => {
  const { page } = blowback;
  await chipMenu('No handover', 'Hide from charts');
  await expect(lines(page)).toHaveCount(2);
  await chipMenu('No handover', 'Show in charts');
  await expect(lines(page)).toHaveCount(3);
});

test('the baseline is pinned, and the cards tell the difference to it in words', async () => {
  const { page } = blowback;
  await expect(chips().filter({ hasText: 'Baseline' })).toContainText('No handover');
  await chipMenu('Handover of 29', 'Make it the baseline');
  await expect(chips().filter({ hasText: 'Baseline' })).toContainText('Handover of 29');
  await expect(undo(page)).toHaveAccessibleName('Undo: Baseline: “Handover of 29”');
  const card = page.getByTestId('outcome-card-command');
  await expect(card).toContainText(/ lower \(−[\d.]+\s%\) than “Handover of 29”/);
});

test('the table has numbers, per cent, band, probability and words', async () => {
  const { page } = blowback;
  await showView(page, 'compare');
  await page.getByTestId('compare-scenario').selectOption({ label: 'Hard cells' });
  const table = page.getByTestId('compare-table');
  await expect(table.locator('thead')).toContainText('Handover of 29');
  await expect(table.locator('thead')).toContainText('Hard cells');
  await expect(table).not.toContainText('computing…', { timeout: 90_000 });
  const rows = table.locator('[data-testid^="compare-row-"]');
  expect(await rows.count()).toBeGreaterThan(20);

  const cells = await page.getByTestId('compare-row-command').locator('th, td').allInnerTexts();
  const [outcome, a, b, difference, perCent, band, probability, words] = cells;
  expect(outcome).toContain('Command');
  expect(Number(a)).toBeGreaterThan(Number(b));
  expect(difference).toMatch(/^−[\d.,]+$/);
  expect(perCent).toMatch(/^−[\d.,]+\s%$/);
  expect(band).toMatch(/−?[\d.,]+ to −?[\d.,]+/);
  expect(probability).toMatch(/^[\d.,<>]+\s?%$/);
  expect(words).toMatch(/lower|less|fewer/);
  for (const text of await rows.allInnerTexts())
    expect(text).not.toMatch(/NaN|Infinity|undefined|\{\{/);
});

test('its head stays while one scrolls, and every column finds room beside the reasons', async () => {
  const { page } = blowback;
  const view = page.getByTestId('compare-view');
  const head = page.getByTestId('compare-table').locator('thead');
  const top = async () => (await view.boundingBox())?.y ?? Number.NaN;
  await page.getByTestId('compare-table').locator('tbody tr').nth(15).scrollIntoViewIfNeeded();
  await view.evaluate((element) => element.scrollBy(0, 300));
  await expect(head).toBeInViewport({ ratio: 1 });
  expect(Math.abs(((await head.boundingBox())?.y ?? 0) - (await top()))).toBeLessThan(2);

  await page.getByTestId('open-why').click();
  await expect(page.getByTestId('why-panel')).toBeVisible();
  const last = page.getByTestId('compare-row-command').getByRole('cell').last();
  const [cell, room] = [await last.boundingBox(), await view.boundingBox()];
  if (cell === null || room === null) throw new Error('Nothing is drawn');
  expect(cell.x + cell.width).toBeLessThanOrEqual(room.x + room.width);
  await expect(head).toBeInViewport({ ratio: 1 });
  await page.getByTestId('close-why').click();
});

test('what differs in the levers is told, and all scenarios stand side by side', async () => {
  const { page } = blowback;
  const view = page.getByTestId('compare-view');
  await expect(view).toContainText('Hardness of Mexican prisons');
  await expect(view).toContainText('100 %');
  await expect(page.getByTestId('small-multiples').locator('figure')).toHaveCount(3);
  await page.getByTestId('compare-baseline').selectOption({ label: 'No handover' });
  await expect(page.getByTestId('compare-table').locator('thead')).toContainText('No handover');
  await page.getByTestId('compare-part').selectOption({ index: 1 });
  await expect(page.getByTestId('compare-table')).not.toContainText('computing…', {
    timeout: 90_000,
  });
  await showView(page, 'explore');
  await settled(page);
});

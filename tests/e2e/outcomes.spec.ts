/** Every outcome can be looked at, on the chart, on the map, as a table, and taken away as a file. */
import { expect, test } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { chooseMenu, end, start, testFolder, type Blowback } from './support/blowback';
import { answerSave } from './support/dialogs';
import { choices, hero, heroTable, openFromGallery, settled, showOutcome } from './support/explore';

const folder = testFolder();
let blowback: Blowback;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  blowback = await start({ folder });
  await openFromGallery(blowback.page, 'handover-29');
});

test.afterAll(async () => {
  await end(blowback);
});

test('every outcome for Mexico can be shown, with its unit and its lines', async () => {
  const { page } = blowback;
  const choice = page.getByTestId('hero-outcome');
  await choice.click();
  await expect(choices(page)).not.toHaveCount(0);
  const labels = await choices(page).allInnerTexts();
  await page.keyboard.press('Escape');
  expect(labels.length).toBeGreaterThanOrEqual(18);
  for (const label of labels) {
    await showOutcome(page, label);
    await expect(hero(page).locator('figcaption')).toContainText(label);
    // The unit stands behind the title.
    await expect(hero(page).locator('figcaption [class*="unit"]')).toHaveText(/\S/);
    await expect(hero(page).locator('path[data-line]').first()).toHaveAttribute('d', /^M\S+ \S+L/);
    await expect(hero(page)).not.toContainText(/NaN|Infinity|undefined|\{\{/);
  }
});

test('an outcome is shown for one organisation', async () => {
  const { page } = blowback;
  await showOutcome(page, 'Cohesion');
  await page.getByTestId('hero-part').click();
  await choices(page).filter({ hasText: 'CJNG' }).click();
  await expect(hero(page)).toHaveAttribute('data-series', 'cohesion.cjng');
  await expect(hero(page).locator('path[data-line]')).toHaveCount(2);
});

test('weeks become months', async () => {
  const { page } = blowback;
  await showOutcome(page, 'Homicides');
  const weekly = await heroTable(page);
  expect(weekly).toHaveLength(156);
  await page.getByTestId('resolution').getByText('Monthly').click();
  await expect(hero(page).locator('figcaption')).toContainText(/month/);
  const monthly = await heroTable(page);
  // The run covers five days of February 2025 and 20 of February 2028: neither is a month.
  expect(monthly).toHaveLength(35);
  expect(monthly[0]?.[0]).toBe('March 2025');
  expect(monthly.at(-1)?.[0]).toBe('January 2028');
  await expect(page.getByTestId('hero-note')).toContainText(
    'February 2025 and February 2028 are left out',
  );
  await page.getByTestId('resolution').getByText('Weekly').click();
});

test('the map shows 32 states with values, and is walked by keyboard', async () => {
  const { page } = blowback;
  const states = page.getByTestId('map').getByRole('option');
  await expect(states).toHaveCount(32);
  for (const state of await states.all()) await expect(state).toHaveAccessibleName(/^.+: [\d.,]+$/);
  const sinaloa = page.getByTestId('map').locator('[data-state="SIN"]');
  await sinaloa.focus();
  await page.keyboard.press('ArrowRight');
  await expect(sinaloa).not.toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(sinaloa).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(sinaloa).toHaveAttribute('aria-selected', 'true');
  await expect(hero(page)).toHaveAttribute('data-series', 'homicides.SIN');
  await expect(hero(page).locator('figcaption')).toContainText('Sinaloa');
  await page.getByTestId('map-mode').getByText('Difference').click();
  await expect(sinaloa).toHaveAccessibleName(/Sinaloa: [−+]?[\d.,]+/);
  await page.getByTestId('map-mode').getByText('Level').click();
  await showOutcome(page, 'Homicides');
  await settled(page);
});

async function exported(entry: string, name: string): Promise<Buffer> {
  const { page } = blowback;
  const file = path.join(folder, name);
  await answerSave(blowback, file);
  await page.getByTestId('export-menu').click();
  await page.getByTestId(`export-${entry}`).click();
  await expect(page.getByText(`Written to “${name}”`)).toBeVisible();
  return fs.readFileSync(file);
}

test('the chart is exported as a picture', async () => {
  const png = await exported('png', 'chart.png');
  expect(png.subarray(0, 8)).toEqual(Buffer.from('89504e470d0a1a0a', 'hex'));
  expect(png.readUInt32BE(16)).toBeGreaterThan(600);
  expect(png.length).toBeGreaterThan(10_000);
});

test('the chart is exported as a drawing', async () => {
  const svg = (await exported('svg', 'chart.svg')).toString('utf8');
  const found = await blowback.page.evaluate((text) => {
    const drawing = new DOMParser().parseFromString(text, 'image/svg+xml');
    return {
      root: drawing.documentElement.localName,
      broken: drawing.querySelector('parsererror') !== null,
      active: drawing.querySelectorAll('script, foreignObject').length,
      lines: drawing.querySelectorAll('path[data-line], path[stroke]').length,
      words: drawing.documentElement.textContent,
    };
  }, svg);
  expect(found).toMatchObject({ root: 'svg', broken: false, active: 0 });
  expect(found.lines).toBeGreaterThanOrEqual(2);
  expect(found.words).toContain('Homicides');
  expect(found.words).toContain('a week');
  expect(svg).not.toMatch(/<script|\son\w+=|href="http/);
});

test('the numbers are exported as they are', async () => {
  const csv = (await exported('csv', 'numbers.csv')).toString('utf8');
  // A spreadsheet takes the letters for what they are.
  expect(csv.startsWith('\uFEFF')).toBe(true);
  const [head = '', ...rows] = csv.slice(1).trim().split(/\r?\n/);
  expect(head).toBe('scenario,title,series,label,unit,week,date,central,p5,p25,p50,p75,p95');
  expect(rows).toHaveLength(2 * 156);
  for (const row of rows) {
    const numbers = row.split(',').slice(-6).map(Number);
    expect(numbers.every((value) => Number.isFinite(value) && value > 0)).toBe(true);
    const [, p5 = 0, p25 = 0, p50 = 0, p75 = 0, p95 = 0] = numbers;
    expect([p5, p25, p50, p75, p95]).toEqual([p5, p25, p50, p75, p95].sort((a, b) => a - b));
  }
  // Not rounded as on the chart.
  expect(rows[0]).toMatch(/\.\d{3,}/);
});

test('the chart is copied to the clipboard, and exported from the menu', async () => {
  const { page, electron } = blowback;
  await electron.evaluate(({ clipboard }) => clipboard.clear());
  await page.getByTestId('export-menu').click();
  await page.getByTestId('copy-chart').click();
  await expect(page.getByText('Copied to the clipboard')).toBeVisible();
  const size = await electron.evaluate(({ clipboard }) => {
    const read: unknown = Reflect.get(clipboard, 'readImage'); // newer runtimes than this one have dropped it
    if (typeof read !== 'function') throw new Error('The clipboard cannot be read');
    const image: unknown = Reflect.apply(read, clipboard, []);
    return (image as Electron.NativeImage).getSize(); // what readImage returns
  });
  expect(size.width).toBeGreaterThan(600);
  expect(size.height).toBeGreaterThan(200);

  const file = path.join(folder, 'from-menu.csv');
  await answerSave(blowback, file);
  await chooseMenu(blowback, 'File', 'Export', 'Numbers (CSV)…');
  await expect.poll(() => fs.existsSync(file)).toBe(true);
  await answerSave(blowback, undefined);
  await chooseMenu(blowback, 'File', 'Export', 'Chart as picture (PNG)…');
  await expect(page.getByTestId('dialog')).toHaveCount(0);
});

/** The user's path, first half: gallery, levers, events, map, outcomes. */
import { expect, test } from '@playwright/test';
import { end, resize, start, testFolder, type Blowback } from './support/blowback';
import {
  chooseWeek,
  directLabels,
  dragLever,
  expectOtherLine,
  hero,
  hideBands,
  heroTable,
  lever,
  leverValue,
  line,
  lines,
  marks,
  openFromGallery,
  otherLine,
  pressOnLever,
  redo,
  settled,
  showBands,
  showOutcome,
  steadyLine,
  undo,
} from './support/explore';

const HANDOVER = 'handover-29';
const HARDNESS = 'prison-hardness';

let blowback: Blowback;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  blowback = await start({ folder: testFolder() });
});

test.afterAll(async () => {
  await end(blowback);
});

test('the gallery offers at least eight questions, each with a sentence', async () => {
  const { page } = blowback;
  const cards = page.locator('[data-testid^="gallery-card-"]');
  await expect(cards.first()).toBeVisible();
  expect(await cards.count()).toBeGreaterThanOrEqual(8);
  for (const id of [
    ...['handover-29', 'no-handover', 'three-waves', 'handover-witness-deals'],
    ...['handover-prisons-hardened-first', 'kingpin-captures', 'root-causes', 'prevention'],
  ])
    await expect(page.getByTestId(`gallery-card-${id}`)).toBeVisible();
  for (const sentence of await page
    .locator('[id^="gallery-card-"][id$="-sentence"]')
    .allTextContents())
    expect(sentence).toMatch(/^\S.{30,}[.?]$/);
  await expect(page.getByTestId('gallery-card-handover-29')).toContainText('27 February 2025');
});

test('a card opens with lines, bands, names at the lines and numbers on cards', async () => {
  const { page } = blowback;
  await openFromGallery(page, HANDOVER);
  await expect(page.getByTestId('document-title')).toContainText('Handover of 29');
  await expect(lines(page)).toHaveCount(2);
  await settled(page);
  await expect(hero(page).locator('path[class*="band90"]')).toHaveCount(2);
  await expect(hero(page).locator('path[class*="band50"]')).toHaveCount(2);
  expect(await directLabels(page)).toEqual(['Handover of 29', 'No handover']);
  const cards = page.locator('[data-testid^="outcome-card-"]');
  expect(await cards.count()).toBeGreaterThanOrEqual(4);
  for (const card of await cards.all()) await expect(card).toBeInViewport({ ratio: 1 });
  for (const words of await cards.allInnerTexts()) {
    expect(words).toMatch(/\d/);
    expect(words).toMatch(/90\s%/);
    expect(words).not.toMatch(/NaN|Infinity|undefined|\{\{/);
  }
  // The handover is on the timeline, and what really happened under it.
  await expect(marks(page)).toHaveText([/^29 · Handover/]);
});

test('outcome cards that find no room are counted, and can be shown', async () => {
  const { page } = blowback;
  const cards = page.locator('[data-testid^="outcome-card-"]');
  const { width, height } = await page.evaluate(() => {
    return { width: window.innerWidth, height: window.innerHeight };
  });
  await resize(blowback, 1050, height);
  await expect(page.getByTestId('more-cards')).toHaveText('3 more');
  await expect(cards).toHaveCount(3);
  await page.getByTestId('more-cards').click();
  await expect(cards).toHaveCount(6);
  await page.getByTestId('more-cards').click();
  await expect(cards).toHaveCount(3);
  await resize(blowback, width, height);
});

test('a key on a lever moves the line, and is one labelled step', async () => {
  const { page } = blowback;
  await hideBands(page);
  const before = await steadyLine(page, HANDOVER);
  const other = await steadyLine(page, 'no-handover');
  await pressOnLever(page, HARDNESS, 'End');
  expect(await leverValue(page, HARDNESS)).toBe(100);
  const after = await otherLine(page, HANDOVER, before);
  expect(await line(page, 'no-handover')).toBe(other);
  await expect(undo(page)).toHaveAccessibleName('Undo: Hardness of Mexican prisons to 100 %');
  await expect(page.getByTestId('document-title')).toHaveAttribute('data-dirty', 'true');
  await settled(page);

  await undo(page).click();
  await expect.poll(() => line(page, HANDOVER)).toBe(before);
  expect(await leverValue(page, HARDNESS)).toBe(35);
  await expect(undo(page)).toHaveAccessibleName('Nothing to undo');
  await redo(page).click();
  await expect.poll(() => line(page, HANDOVER)).toBe(after);
  await undo(page).click();
});

test('the bands follow the line', async () => {
  const { page } = blowback;
  await showBands(page);
  await settled(page);
  const band = hero(page).locator('path[class*="band90"]').last();
  const before = await band.getAttribute('d');
  await pressOnLever(page, HARDNESS, 'End');
  await settled(page);
  await expect(band).not.toHaveAttribute('d', before ?? '');
  await expect(page.getByTestId('hero-note')).toContainText('50 % and 90 % of 50 runs');
  await undo(page).click();
  await hideBands(page);
});

test('a drag moves the line with the hand, and is one step', async () => {
  const { page } = blowback;
  const before = await steadyLine(page, HANDOVER);
  await dragLever(page, HARDNESS, 60, async () => {
    await expectOtherLine(page, HANDOVER, before);
  });
  const value = await leverValue(page, HARDNESS);
  // From 35: a quarter of the way and a little more.
  expect(value).toBeGreaterThan(50);
  expect(value).toBeLessThan(70);
  await expect(undo(page)).toHaveAccessibleName(`Undo: Hardness of Mexican prisons to ${value} %`);
  await settled(page);
  await undo(page).click();
  await expect(undo(page)).toHaveAccessibleName('Nothing to undo');
  await expect.poll(() => line(page, HANDOVER)).toBe(before);
});

test('the first move of a lever leaves it under the hand, in Spanish too', async () => {
  for (const language of ['en', 'es'] as const) {
    const other = await start({ folder: testFolder(), settings: { language } });
    const { page } = other;
    await openFromGallery(page, HANDOVER);
    await settled(page);
    const slider = lever(page, 'cooperation');
    await slider.scrollIntoViewIfNeeded();
    const before = await slider.boundingBox();
    await dragLever(page, 'cooperation', 60, async () => {
      await expect(page.getByTestId('changed-since')).toBeVisible();
      expect((await slider.boundingBox())?.y).toBe(before?.y);
    });
    await end(other);
  }
});

test('a lever is typed, reset, and found by a word', async () => {
  const { page } = blowback;
  const before = await steadyLine(page, HANDOVER);
  const entry = page.getByTestId(`lever-${HARDNESS}`).getByRole('textbox');
  await entry.fill('250');
  await entry.press('Enter');
  expect(await leverValue(page, HARDNESS)).toBe(100);
  await otherLine(page, HANDOVER, before);
  await page.getByRole('button', { name: 'Reset Hardness of Mexican prisons' }).click();
  await expect.poll(() => line(page, HANDOVER)).toBe(before);
  await expect(undo(page)).toHaveAccessibleName('Undo: Reset Hardness of Mexican prisons');

  await page.getByTestId('lever-search').fill('seizures');
  await expect(page.getByTestId(`lever-${HARDNESS}`)).toHaveCount(0);
  await expect(page.getByTestId('lever-seizures')).toBeVisible();
  await page.getByTestId('lever-search').fill('');
});

test('a lever moved from a week on leaves the weeks before as they were', async () => {
  const { page } = blowback;
  await showOutcome(page, 'Arrests of members');
  const before = await heroTable(page);
  await page.getByTestId('edit-from').getByText('From a week on').click();
  await chooseWeek(page, 4);
  await pressOnLever(page, 'arrests', 'End');
  await expect(page.getByTestId('lever-arrests')).toContainText('From week 52: 3.0×');
  await expect(undo(page)).toHaveAccessibleName(/^Undo: Arrests of members to 3\.0× from week 52/);
  await settled(page);

  const after = await heroTable(page);
  const central = (rows: typeof before) => rows.map((row) => row[2]);
  expect(central(after).slice(0, 52)).toEqual(central(before).slice(0, 52));
  expect(central(after).slice(60)).not.toEqual(central(before).slice(60));
  await undo(page).click();
  await page.getByTestId('edit-from').getByText('From the start').click();
  await page.getByTestId('whole-period').click();
  await showOutcome(page, 'Homicides');
  await settled(page);
});

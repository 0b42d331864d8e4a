/** Events on the timeline: added, edited, dragged, moved by keys, removed; the chart follows each time. */
import { expect, test } from '@playwright/test';
import { end, start, testFolder, type Blowback } from './support/blowback';
import {
  chooseWeek,
  drag,
  expectOtherLine,
  hero,
  hideBands,
  line,
  marks,
  openFromGallery,
  otherLine,
  settled,
  steadyLine,
  undo,
} from './support/explore';

let blowback: Blowback;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  blowback = await start({ folder: testFolder() });
  await openFromGallery(blowback.page, 'no-handover');
  await hideBands(blowback.page);
});

test.afterAll(async () => {
  await end(blowback);
});

const mark = () => marks(blowback.page);
const editor = () => blowback.page.getByTestId('event-editor');
const now = () => line(blowback.page, 'no-handover');
const steady = () => steadyLine(blowback.page, 'no-handover');
const changed = (before: string) => otherLine(blowback.page, 'no-handover', before);

test('an event is added in the week looked at, and opened', async () => {
  const { page } = blowback;
  const timeline = page.getByTestId('timeline');
  await expect(timeline).toContainText('No events yet');
  await chooseWeek(page, 1);
  await timeline.getByRole('button', { name: 'Add an event' }).click();
  await expect(mark()).toHaveText([/^1 · Handover/]);
  await expect(mark()).toHaveAccessibleName(/week 13, 26 May 2025/);
  await expect(editor()).toBeVisible();
  await expect(undo(page)).toHaveAccessibleName(/^Undo: Add Handover/);
  await expect(hero(page)).toContainText('Handover to the United States: 1');
});

test('its kind, organisation, rank, number and week can be changed', async () => {
  const { page } = blowback;
  let before = await steady();
  await editor().getByLabel('What happens').first().click();
  await page.getByRole('option', { name: 'Capture', exact: true }).click();
  await expect(mark()).toHaveText([/^1 · Capture/]);
  before = await changed(before);

  await editor().getByTestId('event-organisation').selectOption('cjng');
  before = await changed(before);
  await editor().getByTestId('event-rank').selectOption('operator');
  before = await changed(before);

  const count = editor().getByLabel(/^How many/);
  await count.fill('3');
  await count.press('Enter');
  await expect(mark()).toHaveText([/^3 · Capture/]);
  before = await changed(before);

  const week = editor().getByTestId('event-week').getByRole('textbox');
  await week.fill('30');
  await week.press('Enter');
  await expect(mark()).toHaveAccessibleName(/^Capture: 3, week 30, .*CJNG.*Operator/);
  await expect(undo(page)).toHaveAccessibleName('Undo: Move Capture: 3 to week 30');
  await changed(before);

  // A number that cannot be is brought into its range.
  await week.fill('9999');
  await week.press('Enter');
  await expect(mark()).toHaveAccessibleName(/week 155/);
  await undo(page).click();
  await expect(mark()).toHaveAccessibleName(/week 30/);
});

test('it is dragged by the mouse, in one step', async () => {
  const { page } = blowback;
  const before = await steady();
  await drag(page, mark(), 90, () => expectOtherLine(page, 'no-handover', before));
  await expect(mark()).not.toHaveAccessibleName(/week 30,/);
  await expect(undo(page)).toHaveAccessibleName(/^Undo: Move Capture: 3 to week \d+$/);
  await settled(page);
  await undo(page).click();
  await expect(mark()).toHaveAccessibleName(/week 30,/);
  await expect.poll(now).toBe(before);
});

test('it is moved and removed by the keyboard', async () => {
  const { page } = blowback;
  const before = await steady();
  await mark().press('ArrowRight');
  await expect(mark()).toHaveAccessibleName(/week 31,/);
  await mark().press('PageDown');
  await expect(mark()).toHaveAccessibleName(/week 18,/);
  const moved = await changed(before);
  await mark().press('Delete');
  await expect(mark()).toHaveCount(0);
  await expect(undo(page)).toHaveAccessibleName('Undo: Remove Capture: 3');
  await undo(page).click();
  await expect.poll(now).toBe(moved);
});

test('it is removed by its button, and who is meant can be several', async () => {
  const { page } = blowback;
  await mark().click();
  await editor().getByTestId('event-add-row').click();
  await expect(mark()).toHaveText([/^4 · Capture/]);
  await expect(editor().locator('[data-testid^="event-row-"]')).toHaveCount(2);
  await editor().getByTestId('event-remove').click();
  await expect(mark()).toHaveCount(0);
  await expect(page.getByTestId('timeline')).toContainText('No events yet');
  await expect(editor()).toHaveCount(0);
  await settled(page);
});

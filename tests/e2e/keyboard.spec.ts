/** The main path without a mouse: open, move a lever, copy, compare, undo, save. */
import { expect, test, type Locator, type Page } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { end, start, testFolder, type Blowback } from './support/blowback';
import { answerSave } from './support/dialogs';
import {
  hideBands,
  lever,
  leverValue,
  lines,
  marks,
  otherLine,
  steadyLine,
  undo,
} from './support/explore';

const folder = testFolder();
let blowback: Blowback;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  blowback = await start({ folder });
});

test.afterAll(async () => {
  await end(blowback);
});

/** Presses Tab until a thing has the focus, as somebody does who sees where it is. */
async function tabTo(page: Page, thing: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let press = 0; press < 200; press += 1) {
    await page.keyboard.press(key);
    if (await thing.evaluate((element) => element === document.activeElement)) {
      await expect(thing).toBeInViewport();
      return;
    }
  }
  throw new Error(`${String(thing)} was not reached by ${key}`);
}

test('a scenario is opened and a lever moved', async () => {
  const { page } = blowback;
  await tabTo(page, page.getByTestId('gallery-card-handover-29'));
  await page.keyboard.press('Enter');
  await expect(lines(page)).toHaveCount(2);
  await hideBands(page);
  const before = await steadyLine(page, 'handover-29');
  await tabTo(page, lever(page, 'prison-hardness'), 'Shift+Tab');
  await page.keyboard.press('PageUp');
  expect(await leverValue(page, 'prison-hardness')).toBe(85);
  await page.keyboard.press('End');
  await otherLine(page, 'handover-29', before);
  await expect(undo(page)).toHaveAccessibleName('Undo: Hardness of Mexican prisons to 100 %');
});

test('an event is moved, a copy made, and steps undone', async () => {
  const { page } = blowback;
  await tabTo(page, marks(page).first());
  await page.keyboard.press('ArrowRight');
  await expect(marks(page).first()).toHaveAccessibleName(/week 1,/);
  await page.keyboard.press('Control+d');
  await expect(lines(page)).toHaveCount(3);
  await page.keyboard.press('Control+z');
  await expect(lines(page)).toHaveCount(2);
  await page.keyboard.press('Control+z');
  await expect(marks(page).first()).toHaveAccessibleName(/week 0,/);
  await page.keyboard.press('Control+y');
  await expect(marks(page).first()).toHaveAccessibleName(/week 1,/);
  await page.keyboard.press('Control+Shift+z');
  await expect(lines(page)).toHaveCount(3);
});

test('the scenarios are compared, and the document saved', async () => {
  const { page } = blowback;
  await tabTo(page, page.getByTestId('view-tab-compare'), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('compare-row-homicides')).toBeVisible();
  await tabTo(page, page.getByTestId('view-tab-notes'), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByTestId('note-hypothesis'));
  await page.keyboard.type('Fewer deaths.');
  const file = path.join(folder, 'by keyboard.blowback');
  await answerSave(blowback, file);
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Saved as “by keyboard.blowback”')).toBeVisible();
  expect(fs.readFileSync(file, 'utf8')).toContain('"hypothesis": "Fewer deaths."');
});

test('one undo takes back one piece of typing, also after undo within the field', async () => {
  const { page } = blowback;
  const question = page.getByTestId('note-question');
  await question.focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Who fights whom');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  const kept = await question.inputValue();
  expect('Who fights whom').toContain(kept);
  await page.keyboard.type(' and where');
  await page.getByTestId('view-tab-compare').click();
  await page.keyboard.press('Control+z');
  await page.getByTestId('view-tab-notes').click();
  expect(kept).not.toBe('');
  await expect(question).toHaveValue(kept);
  await page.keyboard.press('Control+y');
  await expect(question).toHaveValue(`${kept} and where`);
});

test('what closes gives the focus back to what opened it', async () => {
  const { page } = blowback;
  const field = page.getByTestId('note-hypothesis');
  for (const key of ['Control+,', 'F1', 'Control+k']) {
    await field.focus();
    await page.keyboard.press(key);
    await expect(page.getByRole('dialog')).toBeVisible();
    await expect(field).not.toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(field).toBeFocused();
  }
  for (const thing of ['view-tab-compare', 'view-tab-explore', 'open-why']) {
    await page.getByTestId(thing).focus();
    await page.keyboard.press('Enter');
  }
  // Who opens it by a key is in it, and Escape leads back.
  await expect(page.getByTestId('why-panel')).toBeFocused();
  await page.getByTestId('close-why').focus();
  await page.keyboard.press('Escape');
  await expect(page.getByTestId('why-panel')).toHaveCount(0);
  await expect(page.getByTestId('open-why')).toBeFocused();
  const present = page.getByTestId('present').getByRole('button');
  await present.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('stage')).toBeVisible();
  // Not a part of the screen, which would stand in a frame on the wall.
  await expect(page.getByTestId('presenting')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(present).toBeFocused();
  await page.getByTestId('open-history').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByTestId('open-history')).toBeFocused();
});

test('a prediction takes the focus and gives it back', async () => {
  const { page } = blowback;
  await page.getByTestId('predict').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('predict-chart').getByRole('slider')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowUp');
  await page.getByTestId('predict-reason').fill('They will fight.');
  await page.getByTestId('predict-lock').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('predict-panel')).toBeFocused();
  await page.getByTestId('predict-discard').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('predict')).toBeFocused();
});

test('renaming, removing and resetting leave the focus beside what they took away', async () => {
  const { page } = blowback;
  const chip = page.getByTestId('scenario-chip-handover-29').getByRole('button');
  const choose = async (scenario: string, item: string) => {
    await page.getByTestId(`scenario-chip-${scenario}`).getByRole('button').nth(1).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: item }).focus();
    await page.keyboard.press('Enter');
  };
  for (const key of ['Enter', 'Escape']) {
    await choose('handover-29', 'Rename');
    await expect(page.getByTestId('rename-scenario')).toBeFocused();
    await page.keyboard.press(key);
    await expect(chip.first()).toBeFocused();
  }
  // With the message on the screen that the document was saved.
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Saved as “by keyboard.blowback”')).toBeVisible();
  await choose('handover-29-copy', 'Remove');
  await expect(page.getByTestId('scenario-chip-handover-29-copy')).toHaveCount(0);
  await expect(page.getByTestId('duplicate-scenario')).toBeFocused();
  await chip.first().focus();
  await page.keyboard.press('Enter');
  const row = page.getByTestId('lever-prison-hardness');
  await row.getByRole('button', { name: /^Reset/ }).focus();
  await page.keyboard.press('Enter');
  await expect(row.getByRole('button', { name: /^Reset/ })).toHaveCount(0);
  await expect(row.getByRole('textbox')).toBeFocused();
});

test('a change over time keeps the focus when its week is another one and when it is removed', async () => {
  const { page } = blowback;
  const row = page.getByTestId('lever-prison-hardness');
  await row.getByRole('button', { name: /^Hardness of Mexican prisons/ }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('slider', { name: 'Week' }).first().focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('PageUp');
  await page.getByTestId('lever-add-change').focus();
  await page.keyboard.press('Enter');
  const details = page.getByTestId('lever-details');
  const week = details.getByRole('textbox', { name: /^Week of the change/ });
  const before = await week.inputValue();
  await week.focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type(String(Number(before) + 2));
  await page.keyboard.press('Enter');
  await expect(week).toHaveValue(String(Number(before) + 2));
  await expect(week).toBeFocused();
  await details.getByRole('button', { name: /^Remove the change/ }).focus();
  await page.keyboard.press('Enter');
  await expect(week).toHaveCount(0);
  await expect(details.locator(':focus')).toHaveCount(1);
});

test('a change over time keeps the focus when it passes another, and a held key is one step', async () => {
  const { page } = blowback;
  const add = page.getByTestId('lever-add-change');
  for (const press of ['Home', 'PageUp']) {
    await page.getByRole('slider', { name: 'Week' }).first().focus();
    await page.keyboard.press(press);
    if (press === 'Home') await page.keyboard.press('ArrowRight');
    await add.focus();
    await page.keyboard.press('Enter');
  }
  const weeks = page
    .getByTestId('lever-details')
    .getByRole('textbox', { name: /^Week of the change/ });
  await expect(weeks).toHaveCount(2);
  const passed = Number(await weeks.last().inputValue());
  await weeks.first().focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.type(String(passed + 5));
  await page.keyboard.press('Enter');
  await expect(weeks.last()).toHaveValue(String(passed + 5));
  await expect(weeks.last()).toBeFocused();
  for (let repeat = 0; repeat < 3; repeat += 1) await page.keyboard.down('ArrowUp');
  await page.keyboard.up('ArrowUp');
  await expect(weeks.last()).toHaveValue(String(passed + 8));
  await expect(weeks.first()).toHaveValue(String(passed));
  await page.keyboard.press('Control+z');
  await expect(weeks.last()).toHaveValue(String(passed + 5));
  await page.keyboard.press('Control+z');
  await expect(weeks.first()).toBeFocused();
  await expect(weeks.last()).toHaveValue(String(passed));
});

test('an event that becomes one with another goes on under the keys', async () => {
  const { page } = blowback;
  const add = page.getByRole('button', { name: 'Add an event' });
  const week = page.getByRole('slider', { name: 'Selected week' });
  const count = await marks(page).count();
  for (const key of ['Home', 'PageUp']) {
    await week.focus();
    await page.keyboard.press(key);
    await add.focus();
    await page.keyboard.press('Enter');
  }
  await expect(marks(page)).toHaveCount(count + 2);
  const later = marks(page).last();
  await expect(later).toHaveAccessibleName(/week 13,/);
  await later.focus();
  await page.keyboard.press('Home');
  await expect(marks(page)).toHaveCount(count + 1);
  await expect(page.locator('[data-event]:focus')).toHaveAccessibleName(/week 0,/);
});

test('an own number of a rule is left, and the rule, without losing the focus', async () => {
  const { page } = blowback;
  await page.getByTestId('view-tab-rules').focus();
  await page.keyboard.press('Enter');
  await page.getByTestId('rule-handover-breaks-command').focus();
  await page.keyboard.press('Enter');
  const cell = page.locator('[data-testid^="parameter-"]').first();
  const hold = async () => {
    await cell.getByRole('textbox').focus();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('0');
    await page.keyboard.press('Enter');
    await expect(cell.getByRole('button')).toHaveCount(1);
  };
  await hold();
  await cell.getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(cell.getByRole('button')).toHaveCount(0);
  await expect(cell.getByRole('textbox')).toBeFocused();
  await hold();
  const reset = page.getByTestId('rule-reset');
  await reset.focus();
  await page.keyboard.press('Enter');
  await expect(reset).toHaveCount(0);
  await expect(page.locator('main').locator(':focus')).toHaveCount(1);
});

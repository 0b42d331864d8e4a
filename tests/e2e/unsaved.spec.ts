/** Unsaved changes are never dropped without a word, and no answer is overheard. */
import { expect, test, type Page } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { chooseMenu, end, start, testFolder, titles, type Blowback } from './support/blowback';
import { answerOpen, answerQuestions, answerSave, questions } from './support/dialogs';
import { leverValue, openFromGallery, pressOnLever, undo } from './support/explore';

const QUESTION = 'Save the changes to “Handover of 29”?';

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

/** A second window with an unsaved change, so that closing it does not end the app. */
async function changedWindow(): Promise<Page> {
  const opened = blowback.electron.waitForEvent('window');
  await chooseMenu(blowback, 'File', 'New window');
  const page = await opened;
  await openFromGallery(page, 'handover-29');
  await pressOnLever(page, 'prison-hardness', 'End');
  await expect(page.getByTestId('document-title')).toContainText('Unsaved changes');
  return page;
}

/** As the button of the title bar does it. */
async function close(page: Page): Promise<void> {
  const window = await blowback.electron.browserWindow(page);
  await window.evaluate((one: Electron.BrowserWindow) => one.close());
}

test('closing asks; cancel keeps the window and the work, discard closes it', async () => {
  const page = await changedWindow();
  expect(await titles(blowback)).toContain('• Handover of 29 — Blowback');
  await answerQuestions(blowback, 'Cancel');
  await close(page);
  await expect.poll(() => questions(blowback)).toEqual([QUESTION]);
  expect(await leverValue(page, 'prison-hardness')).toBe(100);
  await expect(page.getByTestId('document-title')).toHaveAttribute('data-dirty', 'true');

  await answerQuestions(blowback, 'Do not save');
  const gone = page.waitForEvent('close');
  await close(page);
  await gone;
  expect(await questions(blowback)).toEqual([QUESTION]);
  await expect.poll(async () => (await titles(blowback)).length).toBe(1);
});

test('closing with Save saves first; a save that is called off keeps the window', async () => {
  const page = await changedWindow();
  const file = path.join(folder, 'closed.blowback');
  await answerQuestions(blowback, 'Save');
  await answerSave(blowback, undefined);
  await close(page);
  await expect.poll(() => questions(blowback)).toEqual([QUESTION]);
  await expect(page.getByTestId('document-title')).toHaveAttribute('data-dirty', 'true');

  await answerSave(blowback, file);
  const gone = page.waitForEvent('close');
  await close(page);
  await gone;
  expect(fs.readFileSync(file, 'utf8')).toContain('"prison-hardness"');
});

test('opening another file asks; cancel keeps what is open, discard shows the file', async () => {
  const { page } = blowback;
  await pressOnLever(page, 'witness-deals', 'End');
  await answerOpen(blowback, path.join(folder, 'closed.blowback'));
  await answerQuestions(blowback, 'Cancel');
  await page.getByRole('button', { name: 'Open…' }).click();
  await expect.poll(() => questions(blowback)).toEqual([QUESTION]);
  expect(await leverValue(page, 'witness-deals')).toBe(100);

  await answerQuestions(blowback, 'Do not save');
  await page.getByRole('button', { name: 'Open…' }).click();
  await expect(page.getByTestId('document-title')).toHaveAttribute('data-dirty', 'false');
  expect(await leverValue(page, 'prison-hardness')).toBe(100);
  expect(await leverValue(page, 'witness-deals')).toBe(40);
});

test('starting another scenario asks, and saves where the file is', async () => {
  const { page } = blowback;
  const file = path.join(folder, 'closed.blowback');
  await pressOnLever(page, 'purges', 'End');
  await page.getByTestId('home').click();
  await page.getByTestId('continue-document').click();
  expect(await leverValue(page, 'purges')).toBe(100);

  await page.getByTestId('home').click();
  await answerQuestions(blowback, 'Save');
  await openFromGallery(page, 'root-causes');
  expect(await questions(blowback)).toEqual([QUESTION]);
  expect(fs.readFileSync(file, 'utf8')).toContain('"purges"');
  await expect(page.getByTestId('document-title')).toContainText('Root causes');
});

/** Types into a lever's field, and stays in it. */
async function typeInto(page: Page, id: string, number: string): Promise<void> {
  const field = page.getByTestId(`lever-${id}`).getByRole('textbox');
  await field.click();
  await field.fill('');
  await field.pressSequentially(number);
}

test('what is typed and not left yet is saved, and is asked about when the window closes', async () => {
  const file = path.join(folder, 'typed.blowback');
  const page = await changedWindow();
  await typeInto(page, 'witness-deals', '73');
  await answerSave(blowback, file);
  await page.keyboard.press('Control+s');
  await expect(page.getByTestId('document-title')).toHaveAttribute('data-dirty', 'false');
  const witnessDeals = /"witness-deals": \[\s*\{\s*"week": 0,\s*"value": 0\.73/;
  expect(fs.readFileSync(file, 'utf8')).toMatch(witnessDeals);

  await typeInto(page, 'purges', '71');
  await answerQuestions(blowback, 'Cancel');
  await close(page);
  await expect.poll(() => questions(blowback)).toEqual([QUESTION]);
  expect(await leverValue(page, 'purges')).toBe(71);

  const sentence = page.getByTestId('scenario-description');
  await sentence.fill('What if nobody runs?');
  await answerQuestions(blowback, 'Save');
  const gone = page.waitForEvent('close');
  await close(page);
  await gone;
  expect(fs.readFileSync(file, 'utf8')).toContain('What if nobody runs?');
});

test('what is typed and not left yet stays where it was begun when a command leads elsewhere', async () => {
  const { page } = blowback;
  await page.getByTestId('home').click();
  await openFromGallery(page, 'handover-29');
  await typeInto(page, 'prison-hardness', '33');
  await page.keyboard.press('Control+d');
  await expect(page.getByTestId('scenario-chip-handover-29-copy')).toBeVisible();
  const sentence = page.getByTestId('scenario-description');
  await sentence.fill('The copy.');
  await page.keyboard.press('Control+d');
  await expect(page.getByTestId('scenario-chip-handover-29-copy-2')).toBeVisible();
  await expect(sentence).toHaveValue('The copy.');
  await pressOnLever(page, 'prison-hardness', 'End');
  const undone = undo(page);
  await undone.focus();
  for (const step of [/^Undo: Hardness .* to 100 %/, /^Undo: Duplicate “/, /^Undo: Describe “/]) {
    await expect(undone).toHaveAccessibleName(step);
    await page.keyboard.press('Enter');
  }
  await expect(sentence).not.toHaveValue('The copy.');
  await expect(undone).toHaveAccessibleName(/^Undo: Duplicate “/);
  await page.keyboard.press('Enter');
  await page.getByTestId('scenario-chip-handover-29').getByRole('button').first().click();
  expect(await leverValue(page, 'prison-hardness')).toBe(33);
  // The key that undoes keeps the focus until there is nothing left, and then.
  await undone.focus();
  await page.keyboard.press('Enter');
  await expect(undone).toHaveAccessibleName('Nothing to undo');
  await page.keyboard.press('Enter');
  await expect(undone).toBeFocused();
  await expect(undone).toBeDisabled();
});

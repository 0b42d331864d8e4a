/** Undo and redo: twenty steps of every kind there and back leave the same file, to the byte. */
import { expect, test, type Page } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { end, start, testFolder, type Blowback } from './support/blowback';
import { answerSave } from './support/dialogs';
import {
  chooseWeek,
  marks,
  openFromGallery,
  pressOnLever,
  redo,
  showView,
  undo,
} from './support/explore';

const STEPS = 20;

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

async function saved(): Promise<Buffer> {
  const { page } = blowback;
  await page.getByTestId('save').click();
  await expect(page.getByTestId('document-title')).toContainText('All changes saved');
  await expect(page.getByText('Saved as “history.blowback”').last()).toBeVisible();
  return fs.readFileSync(path.join(folder, 'history.blowback'));
}

/** One edit of each kind that a user makes, and some more; each is one step. */
async function edit(page: Page): Promise<void> {
  for (const id of ['prison-hardness', 'witness-deals', 'purges', 'field-operations', 'arrests'])
    await pressOnLever(page, id, 'ArrowRight');
  for (const id of ['tariff-threat', 'us-posture', 'prevention'])
    await pressOnLever(page, id, 'End');
  await chooseWeek(page, 2);
  await page.getByTestId('timeline').getByRole('button', { name: 'Add an event' }).click();
  await page.getByTestId('event-organisation').last().selectOption('golfo');
  await marks(page).last().press('ArrowRight');
  await page.getByTestId('close-inspector').click();
  await page.getByTestId('duplicate-scenario').click();
  await pressOnLever(page, 'seizures', 'Home');
  await page.getByRole('button', { name: 'More about “Handover of 29”' }).click();
  await page.getByRole('menuitem', { name: 'Make it the baseline' }).click();
  await showView(page, 'rules');
  await page.getByTestId('rule-switch').click({ force: true });
  await showView(page, 'notes');
  await page.getByTestId('note-title').fill('Twenty steps');
  await page.getByTestId('note-question').fill('¿Qué sigue?');
  await page.getByTestId('note-notes').fill('One line\nand another: “ñ”');
  await page.getByTestId('note-authors').fill('Ana\nBeto');
  const weeks = page.getByLabel('Horizon in weeks');
  await weeks.fill('120');
  await weeks.press('Enter');
  await showView(page, 'explore');
}

test('twenty steps back and forth leave the same bytes', async () => {
  const { page } = blowback;
  await edit(page);
  await page.getByTestId('open-history').click();
  await expect(page.getByTestId(`history-step-${STEPS}`)).toHaveAttribute('aria-current', 'step');
  await page.keyboard.press('Escape');
  await answerSave(blowback, path.join(folder, 'history.blowback'));
  const before = await saved();

  for (let step = 0; step < STEPS; step += 1) {
    await expect(undo(page)).toHaveAccessibleName(/^Undo: \S/);
    await undo(page).click();
  }
  await expect(undo(page)).toBeDisabled();
  await expect(page.getByTestId('document-title')).toContainText('Handover of 29');
  await expect(page.getByTestId('document-title')).toHaveAttribute('data-dirty', 'true');
  await expect(marks(page)).toHaveCount(1);
  const back = await saved();
  expect(back.equals(before)).toBe(false);

  for (let step = 0; step < STEPS; step += 1) await redo(page).click();
  await expect(redo(page)).toBeDisabled();
  await expect(page.getByTestId('document-title')).toContainText('Twenty steps');
  expect((await saved()).toString('utf8')).toBe(before.toString('utf8'));
});

test('the list of edits leads to any step', async () => {
  const { page } = blowback;
  await page.getByTestId('open-history').click();
  await page.getByTestId('history-step-1').click();
  await expect(undo(page)).toHaveAccessibleName('Undo: Hardness of Mexican prisons to 40 %');
  await page.getByTestId(`history-step-${STEPS}`).click();
  await expect(undo(page)).toHaveAccessibleName('Undo: Horizon: 120 weeks');
});

/** What is saved is what comes back: from the recent list, the command line, a second start, a drop. */
import { expect, test, type Page } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import {
  chooseMenu,
  end,
  quit,
  start,
  startAgain,
  testFolder,
  titles,
  type Blowback,
} from './support/blowback';
import { answerSave } from './support/dialogs';
import { drop } from './support/drop';
import {
  hideBands,
  leverValue,
  line,
  lines,
  marks,
  openFromGallery,
  pressOnLever,
  settled,
  showOutcome,
  showView,
  steadyLine,
} from './support/explore';

const folder = testFolder();
const file = path.join(folder, 'My study.blowback');

let blowback: Blowback;
let drawn: string;

test.describe.configure({ mode: 'serial' });

test.afterAll(async () => {
  await end(blowback);
});

/** Everything that was put into the file is on screen. */
async function expectEverythingBack(page: Page): Promise<void> {
  await expect(page.getByTestId('document-title')).toContainText('Prisons & promises — ¿y luego?');
  await expect(page.getByTestId('document-title')).toHaveAttribute('data-dirty', 'false');
  await expect(lines(page)).toHaveCount(3);
  await expect(page.getByTestId('hero-chart')).toHaveAttribute('data-series', 'retaliation-deaths');
  await hideBands(page);
  await expect.poll(() => line(page, 'handover-29')).toBe(drawn);
  expect(await leverValue(page, 'prison-hardness')).toBe(100);
  await expect(marks(page)).toHaveCount(1);
  await showView(page, 'notes');
  await expect(page.getByTestId('note-notes')).toHaveValue('First line\n\n“Third” ñ 🙂');
  await expect(page.getByTestId('note-authors')).toHaveValue('Ana María\nBeto');
  await expect(page.getByTestId('note-hypothesis')).toHaveValue('Fewer.');
  await showView(page, 'explore');
}

async function saveAgain(page: Page): Promise<void> {
  const before = fs.readFileSync(file);
  const written = fs.statSync(file).mtimeMs;
  await page.getByTestId('save').click();
  await expect.poll(() => fs.statSync(file).mtimeMs).not.toBe(written);
  expect(fs.readFileSync(file).toString('utf8')).toBe(before.toString('utf8'));
}

test('a document with everything in it is saved where the user says', async () => {
  blowback = await start({ folder });
  const { page } = blowback;
  await openFromGallery(page, 'handover-29');
  await pressOnLever(page, 'prison-hardness', 'End');
  await page.getByTestId('duplicate-scenario').click();
  await pressOnLever(page, 'witness-deals', 'End');
  await showOutcome(page, 'Retaliation deaths');
  await showView(page, 'notes');
  await page.getByTestId('note-title').fill('Prisons & promises — ¿y luego?');
  await page.getByTestId('note-hypothesis').fill('Fewer.');
  await page.getByTestId('note-notes').fill('First line\n\n“Third” ñ 🙂');
  await page.getByTestId('note-authors').fill('Ana María\nBeto');
  await showView(page, 'explore');
  await settled(page);
  await hideBands(page);
  await answerSave(blowback, file);
  await page.getByTestId('save').click();
  await expect(page.getByText('Saved as “My study.blowback”')).toBeVisible();
  await expect(page.getByTestId('document-title')).toContainText('All changes saved');
  drawn = await steadyLine(page, 'handover-29');
  expect(await titles(blowback)).toEqual([
    'Prisons & promises — ¿y luego? (My study.blowback) — Blowback',
  ]);
  // Without unsaved changes the app ends at once.
  await quit(blowback);
});

test('it is back from the recent list, byte for byte on a second save', async () => {
  blowback = await start({ folder });
  const { page } = blowback;
  await page.getByTestId('recent-file').filter({ hasText: 'My study' }).click();
  await expectEverythingBack(page);
  await saveAgain(page);
  await quit(blowback);
});

test('it is back from the command line, as a double click gives it', async () => {
  blowback = await start({ folder, files: [file] });
  const { page } = blowback;
  await expectEverythingBack(page);
  await saveAgain(page);
});

test('a second document has a window of its own', async () => {
  const opened = blowback.electron.waitForEvent('window');
  await chooseMenu(blowback, 'File', 'New window');
  const second = await opened;
  await openFromGallery(second, 'root-causes');
  await expect(second.getByTestId('document-title')).toContainText('Root causes');
  await expect(blowback.page.getByTestId('document-title')).toContainText('Prisons & promises');
  await pressOnLever(second, 'prevention', 'End');
  await expect(blowback.page.getByTestId('document-title')).toHaveAttribute('data-dirty', 'false');
  await expect.poll(async () => (await titles(blowback)).length).toBe(2);
});

test('a second start hands its file over and ends', async () => {
  const copy = path.join(folder, 'handed over.blowback');
  fs.copyFileSync(file, copy);
  const opened = blowback.electron.waitForEvent('window');
  expect(await startAgain(folder, copy)).toBe(0);
  const third = await opened;
  await expect(third.getByTestId('document-title')).toContainText('Prisons & promises');
  await expect
    .poll(() => titles(blowback))
    .toContain('Prisons & promises — ¿y luego? (handed over.blowback) — Blowback');
  await third.close();
});

test('a file dropped on the window is opened', async () => {
  const { page } = blowback;
  const dropped = path.join(folder, 'dropped.blowback');
  const text = fs.readFileSync(file, 'utf8');
  fs.writeFileSync(dropped, text.replace('Prisons & promises — ¿y luego?', 'Out of the sky'));
  await drop(page, dropped);
  await expect(page.getByTestId('document-title')).toContainText('Out of the sky');
  await expect(lines(page)).toHaveCount(3);
  // It has a path: it is saved in place, without a question.
  await answerSave(blowback, undefined);
  await pressOnLever(page, 'purges', 'End');
  await page.getByTestId('save').click();
  await expect(page.getByText('Saved as “dropped.blowback”')).toBeVisible();
  expect(fs.readFileSync(dropped, 'utf8')).not.toBe(text);
});

test('a dropped file of another kind is named in a sentence', async () => {
  const { page } = blowback;
  const other = path.join(folder, 'notes.txt');
  fs.writeFileSync(other, 'not a scenario');
  await drop(page, other);
  await expect(page.getByTestId('dialog')).toContainText('“notes.txt” is not a scenario file');
  await page.keyboard.press('Escape');
  await expect(page.getByTestId('document-title')).toContainText('Out of the sky');
});

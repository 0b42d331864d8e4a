/** A file of a newer version: its texts are shown, nothing can be changed, and its bytes stay as they are. */
import { expect, test } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { expectAccessible } from './support/axe';
import { chooseMenu, end, quit, start, testFolder, type Blowback } from './support/blowback';
import { answerSave } from './support/dialogs';
import { openFromGallery } from './support/explore';

const folder = testFolder();
const file = path.join(folder, 'newer.blowback');
let blowback: Blowback;

test.afterAll(async () => {
  await end(blowback);
});

test('is read only, and closes without a question', async () => {
  blowback = await start({ folder });
  await openFromGallery(blowback.page, 'handover-29');
  await answerSave(blowback, file);
  await blowback.page.getByTestId('save').click();
  await expect(blowback.page.getByText('Saved as “newer.blowback”')).toBeVisible();
  await end(blowback);

  const text = fs.readFileSync(file, 'utf8').replace(/"major": 1\b/, '"major": 2');
  fs.writeFileSync(file, text.replace(/"notes": ""/, '"notes": "Read <b>me</b>"'));
  const bytes = fs.readFileSync(file);
  const written = fs.statSync(file).mtimeMs;
  blowback = await start({ folder, files: [file] });
  const { page } = blowback;
  const reading = page.getByTestId('reading-view');
  await expect(reading).toContainText('made with a newer version of Blowback');
  await expect(reading).toContainText('Read <b>me</b>');
  await expect(page.getByTestId('document-title')).toContainText('Read only');
  await expect(page.getByTestId('save')).toHaveCount(0);
  await expect(page.getByTestId('view-tab-explore')).toHaveCount(0);
  await expectAccessible(page, 'reading');
  await chooseMenu(blowback, 'File', 'Save');
  await expect(page.getByText('there is nothing to save')).toBeVisible();
  await chooseMenu(blowback, 'File', 'Save as…');
  await page.keyboard.press('Control+s');
  await quit(blowback);
  expect(fs.readFileSync(file).equals(bytes)).toBe(true);
  expect(fs.statSync(file).mtimeMs).toBe(written);
});

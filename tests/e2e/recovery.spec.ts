/** What was not saved when the app or its page died is offered again. */
import { expect, test } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { end, leave, run, start, testFolder, type Blowback } from './support/blowback';
import { leverValue, openFromGallery, pressOnLever } from './support/explore';

const folder = testFolder();
let blowback: Blowback;

test.describe.configure({ mode: 'serial' });

test.afterAll(async () => {
  await end(blowback);
});

/** Waits until the last edit is in a draft on the disk. */
async function kept(words: string): Promise<void> {
  const drafts = path.join(folder, 'user', 'drafts');
  const texts = () =>
    fs.existsSync(drafts)
      ? fs
          .readdirSync(drafts)
          .filter((name) => name.endsWith('.draft'))
          .map((name) => fs.readFileSync(path.join(drafts, name), 'utf8'))
      : [];
  await expect.poll(() => texts().some((text) => text.includes(words))).toBe(true);
}

test('after the process was killed, the draft is offered and brings everything back', async () => {
  blowback = await start({ folder });
  await openFromGallery(blowback.page, 'handover-29');
  await pressOnLever(blowback.page, 'prison-hardness', 'End');
  await kept('prison-hardness');
  const gone = blowback.electron.waitForEvent('close');
  blowback.electron.process().kill('SIGKILL');
  await gone;

  blowback = await start({ folder });
  const { page } = blowback;
  const dialog = page.getByRole('dialog', { name: 'Unsaved work was recovered' });
  await expect(dialog).toContainText('“Handover of 29”');
  await dialog.getByRole('button', { name: 'Recover “Handover of 29”' }).click();
  await expect(page.getByTestId('document-title')).toContainText('Unsaved changes');
  expect(await leverValue(page, 'prison-hardness')).toBe(100);
});

test('a page that dies comes back with the work that was in it', async () => {
  const script = path.join(import.meta.dirname, 'support', 'crash.cjs');
  const printed = await run(testFolder(), ['-r', script]);
  const last = JSON.parse(printed.trim().split('\n').at(-1) ?? '') as unknown;
  expect(last).toEqual({ title: 'Handover of 29\nUnsaved changes', lines: 3 });
});

test('a draft that is given up is offered no more', async () => {
  await leave(blowback.electron);
  blowback = await start({ folder });
  const { page } = blowback;
  const dialog = page.getByRole('dialog', { name: 'Unsaved work was recovered' });
  await dialog.getByRole('button', { name: 'Delete the draft “Handover of 29”' }).first().click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByTestId('gallery-view')).toBeVisible();
  await end(blowback);

  blowback = await start({ folder });
  await expect(blowback.page.getByTestId('gallery-card-handover-29')).toBeVisible();
  await expect(blowback.page.getByRole('dialog')).toHaveCount(0);
});

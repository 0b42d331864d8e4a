/** A sheet of paper made in the real app: what is on it, and the PDF that comes of it. */
import { expect, test, type Page } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { expectAccessible } from './support/axe';
import { end, start, testFolder, type Blowback } from './support/blowback';
import { answerSave } from './support/dialogs';
import { openFromGallery, settled } from './support/explore';

const folder = testFolder();
let blowback: Blowback;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  blowback = await start({ folder });
});

test.afterAll(async () => {
  await end(blowback);
});

test('the sheet holds the question, what is asked, charts, differences and reasons', async () => {
  const { page } = blowback;
  await openFromGallery(page, 'handover-29');
  await page.getByTestId('view-tab-notes').click();
  await page.getByTestId('note-question').fill('Does <b>it</b> backfire?');
  await page.keyboard.press('Control+p');
  const sheet = page.getByTestId('handout-sheet');
  await expect(sheet.getByRole('heading', { level: 2 })).toHaveText(/Handover of 29/);
  await expect(sheet).toContainText('Does <b>it</b> backfire?');
  await expect(page.getByTestId('handout-levers').getByRole('row').nth(1)).toContainText('week');
  await settled(page);
  await expect(page.getByTestId('handout-why').getByRole('listitem').first()).toBeVisible();
  await expect(sheet.locator('[data-band="90"]').first()).toBeAttached();
  await expect(page.getByTestId('handout-differences').locator('tbody tr')).not.toHaveCount(0);
  await expect(page.getByTestId('handout-about')).toContainText(/seed \d+/);
  await expectAccessible(page, 'handout');
});

for (const { paper, width, height } of [
  { paper: 'A4', width: 595, height: 842 },
  { paper: 'Letter', width: 612, height: 792 },
])
  test(`a PDF on ${paper} has its size, and only the sheet on it`, async () => {
    const { page } = blowback;
    const file = path.join(folder, `sheet-${paper}.pdf`);
    await page.getByTestId('handout-paper').selectOption(paper);
    await answerSave(blowback, file);
    await page.getByTestId('handout-pdf').click();
    await expect(page.getByText(`sheet-${paper}.pdf`)).toBeVisible();
    const pdf = fs.readFileSync(file, 'latin1');
    expect(pdf.startsWith('%PDF-')).toBe(true);
    const [, right, top] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
    expect(Math.abs(Number(right) - width)).toBeLessThan(1.5);
    expect(Math.abs(Number(top) - height)).toBeLessThan(1.5);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByTestId('handout-sheet')).toBeVisible();
    await expect(page.getByTestId('frame-header')).toBeHidden();
    await expect(page.getByTestId('handout-pdf')).toBeHidden();
    await page.emulateMedia({ media: null });
  });

test('where nothing may be written, a sentence says so and nothing is left behind', async () => {
  const { page } = blowback;
  const file = path.join(folder, 'no such folder', 'sheet.pdf');
  await answerSave(blowback, file);
  await page.getByTestId('handout-pdf').click();
  await expect(problem(page)).toContainText('sheet.pdf');
  expect(fs.existsSync(path.dirname(file))).toBe(false);
  await problem(page).getByRole('button').last().click();
  await expect(problem(page)).toHaveCount(0);
});

function problem(page: Page) {
  return page.getByTestId('dialog');
}

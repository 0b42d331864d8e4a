/** Predict, then reveal: by mouse and by keyboard; locked, revealed, saved and opened again. */
import { expect, test, type Page } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { expectAccessible } from './support/axe';
import { end, quit, start, testFolder, type Blowback } from './support/blowback';
import { answerSave } from './support/dialogs';
import { hero, line, openFromGallery, settled, showView } from './support/explore';

const folder = testFolder();
const file = path.join(folder, 'Predicted.blowback');

let blowback: Blowback;

test.describe.configure({ mode: 'serial' });

test.afterAll(async () => {
  await end(blowback);
});

/** Draws from one place of the picture to another, in shares of its size. */
async function drawLine(page: Page, from: [number, number], to: [number, number]): Promise<void> {
  const plot = page.getByTestId('predict-chart').getByRole('slider');
  const box = await plot.boundingBox();
  if (box === null) throw new Error('There is no picture to draw on');
  const at = ([x, y]: [number, number]) => [box.x + box.width * x, box.y + box.height * y] as const;
  await page.mouse.move(...at(from));
  await page.mouse.down();
  await page.mouse.move(...at(to), { steps: 12 });
  await page.mouse.up();
}

/** The model's line on the chart that is drawn on. */
async function drawn(page: Page): Promise<string> {
  const path = page.getByTestId('predict-chart').locator('path[data-line="handover-29"]');
  return (await path.getAttribute('d')) ?? '';
}

const stage = (page: Page) => page.getByTestId('predict-stage');
const reason = (page: Page) => page.getByTestId('predict-reason');

/** Waits until the window knows that all is in the file: it would ask before it closes. */
async function saved(page: Page): Promise<void> {
  await expect(page.getByTestId('document-title')).toHaveAttribute('data-dirty', 'false');
}

test('the results are covered while one predicts', async () => {
  blowback = await start({ folder });
  const { page } = blowback;
  await openFromGallery(page, 'handover-29');
  await settled(page);
  const seen = await line(page, 'handover-29');
  await page.getByTestId('open-why').click();
  await expect(page.getByTestId('why-panel')).toBeVisible();
  await page.getByTestId('predict').click();
  await expect(page.getByTestId('why-panel')).toHaveCount(0);
  await expect(stage(page)).toHaveAttribute('data-stage', 'drawing');
  expect((await drawn(page)).length).toBeLessThan(seen.length / 10);
  await expect(page.getByTestId('outcome-cards')).toHaveCount(0);
  await expect(page.getByTestId('predict-lock')).toBeDisabled();
  await expectAccessible(page, 'predicting');
});

test('and nothing else in the window tells them', async () => {
  const { page } = blowback;
  const note = page.getByTestId('cover-note');
  const chip = (id: string) => page.getByTestId(`scenario-chip-${id}`).getByRole('button').first();
  await chip('no-handover').click();
  await expect(hero(page).locator('path[data-line="no-handover"]')).toBeVisible();
  await expect(page.locator('path[data-line="handover-29"]')).toHaveCount(0);
  await chip('handover-29').click();
  await expect(stage(page)).toBeVisible();

  await page.getByTestId('open-why').click();
  await expect(page.getByTestId('why-panel').getByTestId('cover-note')).toBeVisible();
  await page.getByTestId('close-why').click();

  await showView(page, 'compare');
  await expect(note).toContainText('how “Homicides” comes out in “Handover of 29”');
  await expect(page.getByTestId('compare-table')).toHaveCount(0);
  await expectAccessible(page, 'compare, covered');
  await showView(page, 'robust');
  await expect(page.getByRole('tabpanel').getByTestId('cover-note')).toBeVisible();
  await page.keyboard.press('Control+p');
  await expect(page.getByTestId('handout-view')).toContainText('Covered while you predict');
  await expect(page.getByTestId('handout-sheet')).toHaveCount(0);
  await expect(page.getByTestId('handout-pdf')).toBeDisabled();

  await page.getByTestId('cover-end').click();
  await expect(page.getByTestId('handout-sheet')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByTestId('handout-sheet')).toHaveCount(0);
  await page.getByTestId('cover-back').click();
  await expect(stage(page)).toHaveAttribute('data-stage', 'drawing');
});

test('a curve is drawn with the mouse, undone and drawn again', async () => {
  const { page } = blowback;
  await drawLine(page, [0.1, 0.6], [0.7, 0.3]);
  await expect(page.getByTestId('predict-drawn')).toContainText('weeks drawn');
  await page.keyboard.press('Control+z');
  await expect(page.getByTestId('predict-drawn')).toHaveText('Nothing drawn yet.');
  await drawLine(page, [0.1, 0.6], [0.7, 0.3]);
  await expect(page.getByTestId('predict-drawn')).toContainText('weeks drawn');
});

test('and changed with the keyboard, week by week', async () => {
  const { page } = blowback;
  const plot = page.getByTestId('predict-chart').getByRole('slider');
  await plot.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await expect(plot).toHaveAttribute('aria-valuenow', '1');
  const valued = /you expect ([\d,]+)/;
  const value = async () =>
    Number(valued.exec((await plot.getAttribute('aria-valuetext')) ?? '')?.[1]?.replace(',', ''));
  const before = await value();
  await page.keyboard.press('ArrowUp');
  await expect.poll(value).toBeGreaterThan(before);
  await page.keyboard.press('ArrowDown');
  await expect.poll(value).toBe(before);
});

test('and the week that cards and levers are read at is not chosen by that', async () => {
  const { page } = blowback;
  await expect(page.getByText('From a week on', { exact: true })).toBeVisible();
  await expect(page.getByText(/^From week \d+ on$/)).toHaveCount(0);
});

test('numbers can be typed, and a wrong line is named', async () => {
  const { page } = blowback;
  await page.getByTestId('predict-type').click();
  const box = page.getByTestId('predict-points');
  await box.fill('10 520\nten 4');
  await page.getByTestId('predict-use').click();
  await expect(page.getByText('Line 2: “ten 4” is not a week and a number')).toBeVisible();
  await box.fill('10 520\n100 600');
  await page.getByTestId('predict-use').click();
  await expect(page.getByTestId('predict-drawn')).toHaveText('100 weeks drawn, to week 100.');
});

test('what is locked no longer changes, and stays covered when the file is opened again', async () => {
  const { page } = blowback;
  await reason(page).fill('The groups will fight over who leads.');
  await page.getByTestId('predict-lock').click();
  await expect(stage(page)).toHaveAttribute('data-stage', 'locked');
  await drawLine(page, [0.1, 0.9], [0.7, 0.9]);
  await expect(reason(page)).toHaveAttribute('readonly', '');
  await answerSave(blowback, file);
  await page.getByTestId('save').click();
  await saved(page);
  await quit(blowback);
  blowback = await start({ folder, files: [file] });
  await expect(stage(blowback.page)).toHaveAttribute('data-stage', 'locked');
  await expect(reason(blowback.page)).toHaveValue('The groups will fight over who leads.');
});

test('it is revealed, scored in words, and the score is kept in the file', async () => {
  const { page } = blowback;
  const reveal = page.getByTestId('predict-reveal');
  await expect(reveal).toBeEnabled();
  await reveal.click();
  const misfit = page.getByTestId('predict-misfit');
  await expect(misfit).toContainText('On average');
  await expect(misfit).toContainText('over 100 weeks');
  await expect(misfit).toContainText('in the 90 % band');
  await expect(misfit).toContainText(/Direction (right|wrong)/);
  await expect.poll(async () => (await drawn(page)).length).toBeGreaterThan(1_000);
  await expectAccessible(page, 'revealed');
  await expect(page.getByTestId('undo').getByRole('button')).toBeDisabled();
  await page.keyboard.press('Control+z');
  await expect(stage(page)).toHaveAttribute('data-stage', 'revealed');
  await showView(page, 'compare');
  await expect(page.getByTestId('compare-table')).toBeVisible();
  await expect(page.getByTestId('cover-note')).toHaveCount(0);
  await showView(page, 'explore');
  await page.getByTestId('save').click();
  await expect
    .poll(() => {
      const { locks } = JSON.parse(fs.readFileSync(file, 'utf8')) as {
        readonly locks: readonly { readonly scores: readonly unknown[] }[];
      };
      return locks[0]?.scores.length;
    })
    .toBe(1);
  await saved(page);
});

test('and is there after the next start, among all charts or alone', async () => {
  await quit(blowback);
  blowback = await start({ folder, files: [file], settings: { language: 'es', theme: 'dark' } });
  const { page } = blowback;
  await expect(page.getByTestId('hero-chart')).toBeVisible();
  await page.getByTestId('predict').click();
  await expect(page.getByTestId('predict-kept')).toContainText('Guardado en el archivo');
  await settled(page);
  await expectAccessible(page, 'revealed, dark, in Spanish');
  await page.getByTestId('predict-close').click();
  await expect(page.getByTestId('hero-chart')).toBeVisible();
  await expect(page.getByTestId('predict')).toBeFocused();
});

/** A lesson in the real app: made, saved, opened again and presented by an instructor; taken part in by a student. */
import { expect, test, type Locator, type Page } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { expectAccessible } from './support/axe';
import { end, resize, start, testFolder, type Blowback } from './support/blowback';
import { answerSave } from './support/dialogs';
import { openLesson } from './support/explore';

let blowback: Blowback | undefined;

test.afterEach(async () => {
  await end(blowback);
  blowback = undefined;
});

/** Nothing reaches beyond the window, and nothing on the stage is cut off. */
async function expectNothingCutOff(page: Page, where: string): Promise<void> {
  const over = await page.evaluate(() => {
    const root = document.documentElement;
    const wide = root.scrollWidth > root.clientWidth || root.scrollHeight > root.clientHeight;
    const parts = [...document.querySelectorAll('[data-testid="stage"] :is(h1, p, svg, figure)')];
    const cut = parts.filter((part) => {
      const { left, right, top, bottom } = part.getBoundingClientRect();
      const scrolled = part.closest('[tabindex="0"][role="group"]') !== null;
      const outside = left < -1 || right > innerWidth + 1 || top < -1 || bottom > innerHeight + 1;
      return outside && !scrolled;
    });
    return [...(wide ? ['the page'] : []), ...cut.map((part) => part.tagName)];
  });
  expect.soft(over, where).toEqual([]);
}

test('an instructor makes a lesson, saves it, opens it again and presents it', async () => {
  const folder = testFolder();
  const file = path.join(folder, 'mine.blowback-lesson');
  blowback = await start({ folder });
  const { page } = blowback;
  await page.getByTestId('gallery-card-handover-29').click();
  await page.getByTestId('view-tab-notes').click();
  await page.getByTestId('make-lesson').click();
  await expect(page.getByTestId('lesson-view')).toBeVisible();
  await page.getByTestId('lesson-goals').fill('Read a band');
  await page.getByTestId('open-step-0').click();
  await page.getByTestId('step-title').fill('Before we look');
  await page.getByTestId('step-notes').fill('Say who was handed over.');
  await page.getByTestId('step-title').focus();
  await page.getByTestId('add-question').click();
  await page.getByTestId('question-0').fill('Who pays?');
  await page.getByTestId('question-0').blur();
  await answerSave(blowback, file);
  await page.getByTestId('save').click();
  await expect(page.getByTestId('document-title')).toHaveAttribute('data-dirty', 'false');
  const saved = JSON.parse(fs.readFileSync(file, 'utf8')) as Record<string, unknown>;
  expect(saved).toMatchObject({
    format: 'blowback-lesson',
    goals: ['Read a band'],
    questions: [{ text: 'Who pays?' }],
    document: { format: 'blowback' },
  });
  await expectAccessible(page, 'lesson editor');
  await end(blowback);

  blowback = await start({ folder, files: [file] });
  await blowback.page.getByRole('button', { name: 'Teach', exact: true }).click();
  await expect(blowback.page.getByTestId('step-0')).toContainText('Before we look');
  await blowback.page.keyboard.press('F5');
  await expect(blowback.page.getByTestId('stage')).toContainText('Before we look');
});

test('a step of a lesson of one’s own shows the rules that are chosen for it', async () => {
  blowback = await start({ folder: testFolder() });
  const { page } = blowback;
  await page.getByTestId('gallery-card-handover-29').click();
  await page.getByTestId('view-tab-notes').click();
  await page.getByTestId('make-lesson').click();
  await page.getByTestId('open-step-0').click();
  await page.getByTestId('step-reveals-levers').uncheck();
  await page.getByTestId('step-reveals-rules').check();
  await page.getByTestId('step-reveals-diagram').check();
  await expect(page.getByText('Shows nothing until a rule is chosen.')).toHaveCount(2);
  await expectAccessible(page, 'a step without rules');
  const rules = page.getByRole('combobox', { name: 'Rules, in the order of reveal' });
  const title = 'Weakness invites rivals';
  await rules.fill(title);
  await expectAccessible(page, 'the choice of rules');
  await page.getByRole('option', { name: title }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByText('Shows nothing until a rule is chosen.')).toHaveCount(0);
  await expectAccessible(page, 'a step with a rule');
  await page.getByTestId('step-title').focus();
  await page.keyboard.press('F5');
  const stage = page.getByTestId('stage');
  await expect(stage).toContainText(title);
  await page.keyboard.press('PageDown');
  await expect(stage).toContainText('→');
});

test('an instructor presents with a second window for the audience', async () => {
  blowback = await start({ folder: testFolder() });
  const { page, electron } = blowback;
  await openLesson(page, 'teach-first-weeks');
  await page.getByTestId('present').getByRole('button').click();
  const stage = page.getByTestId('stage');
  await expect(stage).toContainText('Twenty-nine prisoners, one night');
  await expect(page.getByTestId('speaker-notes')).toBeHidden();

  const opening = electron.waitForEvent('window');
  await page.keyboard.press('a');
  const audience = await opening;
  await expect(audience.getByTestId('stage')).toContainText('Twenty-nine prisoners, one night');
  await expect(page.getByTestId('speaker-notes')).toContainText('Tell the story in two minutes');
  await expect(audience.getByText('Tell the story in two minutes')).toHaveCount(0);

  for (const key of ['ArrowRight', 'PageDown', ' ']) await page.keyboard.press(key);
  await expect(audience.getByTestId('stage-chart')).toBeVisible();
  await page.keyboard.press('PageUp');
  await expect(audience.getByTestId('stage')).toContainText('Your prediction');
  await page.keyboard.press('s');
  await expect(audience.getByTestId('spotlight')).toBeVisible();
  await page.keyboard.press('s');
  await expectAccessible(page, 'presenting with notes');

  const closed = audience.waitForEvent('close');
  await page.keyboard.press('Escape');
  await closed;
  await expect(page.getByTestId('frame-header')).toBeVisible();
});

test('the class draws what it expects on the stage, and it stays beside the line that comes out', async () => {
  blowback = await start({ folder: testFolder() });
  const { page, electron } = blowback;
  await openLesson(page, 'teach-first-weeks');
  await page.keyboard.press('F5');
  const stage = page.getByTestId('stage');
  await expect(stage).toContainText('Twenty-nine prisoners, one night');
  const opening = electron.waitForEvent('window');
  await page.keyboard.press('a');
  const audience = await opening;
  const paper = await paperOf(page);
  await expect(stage).not.toContainText('What the class expects');
  const box = await paper.boundingBox();
  if (box === null) throw new Error('The chart has no place');
  await page.mouse.move(box.x + box.width * 0.15, box.y + box.height * 0.6);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.6, box.y + box.height * 0.3, { steps: 6 });
  await page.mouse.up();
  await expect(stage).toContainText('What the class expects');
  await expect(audience.getByTestId('stage')).toContainText('What the class expects');
  await expect(audience.locator('[data-pen]')).toHaveCount(0);
  await page.keyboard.press('PageDown');
  await expect(stage.locator('[data-pen]')).toHaveCount(0);
  await page.keyboard.press('PageDown');
  await expect(stage).toContainText('What the class expects');
  await page.keyboard.press('Escape');
  await expect(page.getByTestId('undo').getByRole('button')).toBeEnabled();
});

test('the class draws on the stage by keys: arrows draw while the chart has them, and turn pages again after it', async () => {
  blowback = await start({ folder: testFolder() });
  const { page } = blowback;
  await openLesson(page, 'teach-first-weeks');
  await page.keyboard.press('F5');
  const stage = page.getByTestId('stage');
  const paper = await paperOf(page);
  for (let press = 0; press < 20; press += 1) {
    if (await paper.evaluate((chart) => chart === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(paper).toBeFocused();
  await page.keyboard.press('Home');
  await expect(paper).toHaveAttribute('aria-valuenow', '1'); // week 0 is known
  await page.keyboard.press('ArrowRight');
  await expect(paper).toHaveAttribute('aria-valuenow', '2');
  await page.keyboard.press('ArrowUp');
  await expect(stage).toContainText('What the class expects');
  await expect(paper).toHaveAttribute('aria-valuetext', /you expect/);
  await page.keyboard.press('PageDown');
  await expect(stage.locator('[data-pen]')).toHaveCount(0);
});

test('the class draws on the stage with a finger', async () => {
  blowback = await start({ folder: testFolder() });
  const { page } = blowback;
  await openLesson(page, 'teach-first-weeks');
  await page.keyboard.press('F5');
  const paper = await paperOf(page);
  const box = await paper.boundingBox();
  if (box === null) throw new Error('The chart has no place');
  const touch = await page.context().newCDPSession(page);
  const at = (x: number, y: number) => ({ x: box.x + box.width * x, y: box.y + box.height * y });
  await touch.send('Input.dispatchTouchEvent', {
    type: 'touchStart',
    touchPoints: [at(0.15, 0.6)],
  });
  for (const [x, y] of [
    [0.3, 0.5],
    [0.45, 0.4],
    [0.6, 0.3],
  ] as const)
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [at(x, y)] });
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expect(page.getByTestId('stage')).toContainText('What the class expects');
  await page.keyboard.press('Escape');
  await expect(page.getByTestId('undo').getByRole('button')).toBeEnabled();
});

for (const theme of ['light', 'dark'] as const)
  test(`a presentation is whole at every size, and accessible: ${theme}`, async () => {
    blowback = await start({ folder: testFolder(), settings: { theme } });
    const { page } = blowback;
    await openLesson(page, 'teach-first-weeks');
    await expectAccessible(page, `lesson, ${theme}`);
    await page.keyboard.press('F5');
    const position = page.getByTestId('present-position');
    for (const [width, height] of [
      [1024, 768],
      [1280, 800],
      [1920, 1080],
      [3840, 2160],
      [640, 400],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.keyboard.press('Escape');
      await page.keyboard.press('F5');
      for (let slide = 1; slide <= 8; slide += 1) {
        await expect(position).toContainText(`screen ${slide} of`);
        await expectNothingCutOff(page, `${width} × ${height}, screen ${slide}`);
        await page.keyboard.press('ArrowRight');
      }
    }
    await page.setViewportSize({ width: 1280, height: 800 });
    await expectAccessible(page, `presenting, ${theme}`);
  });

test('tables on the wall need no scrolling', async () => {
  blowback = await start({ folder: testFolder() });
  const { page } = blowback;
  await openLesson(page, 'teach-root-causes');
  for (const [width, height] of [
    [1280, 720],
    [2000, 1200],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.keyboard.press('F5');
    const position = page.getByTestId('present-position');
    const words = (await position.textContent()) ?? '';
    const screens = Number(/of (\d+)$/.exec(words)?.[1]);
    let tables = 0;
    for (let screen = 1; screen <= screens; screen += 1) {
      await expect(position).toContainText(`screen ${screen} of`);
      const table = page.getByTestId('stage').locator('table');
      if ((await table.count()) > 0) {
        tables += 1;
        const beyond = await table.evaluate(({ parentElement: box }) =>
          box === null ? 0 : box.scrollHeight - box.clientHeight,
        );
        expect(beyond, `${width} × ${height}, screen ${screen}`).toBeLessThanOrEqual(0);
      }
      await page.keyboard.press('ArrowRight');
    }
    expect(tables).toBeGreaterThanOrEqual(2);
    await page.keyboard.press('Escape');
  }
});

test('a student takes part: sees the levers of the lesson, answers, and saves a scenario file', async () => {
  const folder = testFolder();
  const file = path.join(folder, 'ana.blowback');
  blowback = await start({ folder });
  const { page } = blowback;
  await openLesson(page, 'take-part-first-weeks');
  await expect(page.getByTestId('class-steps')).toContainText('Your prediction');
  await expect(page.getByText('Tell the story in two minutes')).toHaveCount(0);
  await expectAccessible(page, 'lesson of the class');
  await expect(page.getByTestId('view-tab-robust')).toHaveCount(0);
  await page.getByTestId('answer-0').fill('More, a few per cent.');
  await page.getByTestId('answer-0').blur();
  await page.getByTestId('view-tab-explore').click();
  await expect(page.getByTestId('levers-of-lesson')).toHaveText('This lesson shows 4 levers.');
  await expect(page.getByTestId('lever-group-root-causes')).toHaveCount(0);
  await answerSave(blowback, file);
  await page.getByTestId('save').click();
  await expect(page.getByTestId('document-title')).toHaveAttribute('data-dirty', 'false');
  const saved = JSON.parse(fs.readFileSync(file, 'utf8')) as { format: string; notes: string };
  expect(saved.format).toBe('blowback');
  expect(saved.notes).toContain('More, a few per cent.');
  expect(JSON.stringify(saved)).not.toContain('speaker');
});

test('the window stays as large as it was', async () => {
  blowback = await start({ folder: testFolder() });
  await resize(blowback, 1280, 800);
  await blowback.page.getByTestId('gallery-card-handover-29').click();
  await blowback.page.keyboard.press('F5');
  await expect(blowback.page.getByTestId('stage')).toContainText('What is different');
  await blowback.page.keyboard.press('Escape');
  await expect(blowback.page.getByTestId('hero-chart')).toBeVisible();
});

/** The chart of the slide on which the class draws, turned to from wherever the presentation stands. */
async function paperOf(page: Page): Promise<Locator> {
  const paper = page.getByTestId('stage').locator('[data-pen]');
  for (let press = 0; press < 8; press += 1) {
    if ((await paper.count()) > 0) break;
    await page.keyboard.press('ArrowRight');
    await page.waitForTimeout(300);
  }
  await expect(paper).toBeVisible();
  return paper;
}

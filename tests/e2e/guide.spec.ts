/** docs/guide.md, walked through: what it names is seen where it says. */
import { expect, test, type Page } from '@playwright/test';
import { end, start, testFolder, type Blowback } from './support/blowback';
import { chooseWeek, openFromGallery, showView } from './support/explore';

let blowback: Blowback;

test.describe.configure({ mode: 'serial', timeout: 60_000 });

test.beforeAll(async () => {
  blowback = await start({ folder: testFolder() });
});

test.afterAll(async () => {
  await end(blowback);
});

/** Each word is seen: as a text, as the name of a button, or as the name of a field. */
async function sees(page: Page, ...words: readonly string[]): Promise<void> {
  for (const word of words) {
    const named = page
      .getByText(word, { exact: true })
      .or(page.getByRole('button', { name: word, exact: true }))
      .or(page.getByLabel(word, { exact: true }));
    await expect(named.filter({ visible: true }).first(), word).toBeVisible({ timeout: 15_000 });
  }
}

const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).filter({ visible: true }).first().click();

test('begin, change a policy', async () => {
  const { page } = blowback;
  await sees(page, 'Starting scenarios', 'Handover of 29', 'Start blank', 'Lessons', 'Teach');
  await sees(page, 'Take part', 'Open a class…');
  await openFromGallery(page, 'handover-29');
  await sees(page, 'Explore', 'Compare', 'How it works', 'Robustness', 'Evidence', 'Notes');
  await press(page, 'Duplicate');
  await sees(page, 'Outcome', 'For', 'Weekly', 'Monthly');
  await page
    .getByRole('button', { name: /^More about “Handover of 29/ })
    .last()
    .click();
  await sees(page, 'Make it the baseline', 'Rename', 'Hide from charts', 'Remove');
  await page.keyboard.press('Escape');
});

test('change it later in time, add an event', async () => {
  const { page } = blowback;
  await chooseWeek(page, 2);
  await sees(page, 'From the start', 'From week 26 on');
  await press(page, 'Add an event');
  await sees(page, 'Details', 'What happens', 'Week');
});

test('predict before you look', async () => {
  const { page } = blowback;
  await press(page, 'Predict');
  await sees(page, 'Type the numbers instead', 'Why do you expect that?', 'Lock');
  await press(page, 'Show the results without predicting');
});

test('compare two scenarios, ask why', async () => {
  const { page } = blowback;
  await showView(page, 'compare');
  await sees(page, 'Scenario', 'Compared with', 'What is different', 'Table of differences');
  await sees(page, 'Only differences that are clear', 'Who gets the credit', 'Export table (CSV)');
  await press(page, 'Why?');
  await sees(page, 'How they come apart', 'By rule');
  await page.getByTestId('why-two').locator('[data-testid^="turn-"]').first().click();
  await sees(page, 'See it in the causal diagram');
  await page.getByTestId('why-parts').locator('summary').first().click();
  await sees(page, 'Read the rule');
  await press(page, 'Close Why');
});

test('doubt a rule, test a conclusion', async () => {
  const { page } = blowback;
  await showView(page, 'rules');
  await page.getByTestId('rule-handover-breaks-command').click();
  await sees(page, 'Equation', 'Numbers', 'Evidence', 'Dissent', 'The rule holds', 'Strength');
  await sees(page, 'Yours');
  await showView(page, 'robust');
  await sees(page, 'Tornado', 'Sweep', 'What would turn it', 'Claims', 'Four lines');
  await page.getByText('Claims', { exact: true }).filter({ visible: true }).first().click();
  await sees(page, 'Add this claim');
});

test('write, save, hand in; make a lesson', async () => {
  const { page } = blowback;
  await showView(page, 'notes');
  await sees(page, 'Question', 'Hypothesis', 'Authors', 'Save', 'Make a lesson of it', 'History');
  await press(page, 'Handout: print or PDF');
  await sees(page, 'Save as PDF…', 'Print…');
});

test('present, look at a whole class', async () => {
  const { page } = blowback;
  await showView(page, 'explore');
  await page.keyboard.press('F5');
  await sees(page, 'Next', 'Back', 'Audience window (A)', 'Speaker notes (N)', 'Spotlight (S)');
  await page.keyboard.press('Escape');
  await page.getByTestId('home').click();
  await press(page, 'Open a class…');
  await sees(page, 'Class', 'Open a folder…');
});

/** How it works: every claim is there, can be read, doubted, switched off, and put back. */
import { expect, test } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { answerSave } from './support/dialogs';
import { end, start, testFolder, type Blowback } from './support/blowback';
import {
  hideBands,
  line,
  openFromGallery,
  otherLine,
  redo,
  settled,
  showOutcome,
  showView,
  steadyLine,
  undo,
} from './support/explore';

const HANDOVER = 'handover-29';

let blowback: Blowback;
let folder: string;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  folder = testFolder();
  blowback = await start({ folder });
  await openFromGallery(blowback.page, HANDOVER);
  await hideBands(blowback.page);
});

test.afterAll(async () => {
  await end(blowback);
});

test('all nineteen claims have rules that can be read', async () => {
  const { page } = blowback;
  await showView(page, 'rules');
  for (let claim = 1; claim <= 19; claim += 1)
    await expect(
      page.getByRole('heading', { level: 2, name: `Claim C${claim}`, exact: true }),
    ).toHaveCount(1);
  await page.getByTestId('rule-handover-breaks-command').click();
  const detail = page.getByTestId('rule-detail');
  await expect(detail).toContainText('Claim C1');
  await expect(detail.locator('pre')).toContainText('cohesion −= loss × cohesion');
  await expect(detail.getByRole('table')).toContainText('0.4');
  await expect(detail).toContainText('Evidence');
  await expect(detail).toContainText('No jump in national homicides');
});

test('rules are found by a word', async () => {
  const { page } = blowback;
  const rules = page.getByTestId('rules-view').getByRole('navigation').getByRole('listitem');
  const all = await rules.count();
  await page.getByTestId('rule-search').fill('tariff');
  await expect.poll(() => rules.count()).toBeLessThan(all);
  expect(await rules.count()).toBeGreaterThan(0);
  await page.getByTestId('rule-search').fill('no such rule');
  await expect(page.getByText('No rule matches “no such rule”.')).toBeVisible();
  await page.getByTestId('rule-search').fill('');
});

test('a rule switched off moves the line, and undo brings it back', async () => {
  const { page } = blowback;
  await showView(page, 'explore');
  await showOutcome(page, 'Command from prison');
  const before = await steadyLine(page, HANDOVER);
  const other = await steadyLine(page, 'no-handover');

  await showView(page, 'rules');
  await page.getByTestId('rule-switch').click({ force: true });
  await expect(page.getByTestId('rule-handover-breaks-command')).toContainText('off');
  await expect(page.getByTestId('assumption-set')).toHaveValue(/my-assumptions/);
  await expect(undo(page)).toHaveAccessibleName(/^Undo: Switch off “/);
  await showView(page, 'explore');
  const without = await otherLine(page, HANDOVER, before);
  expect(await line(page, 'no-handover')).toBe(other);

  await undo(page).click();
  await expect.poll(() => line(page, HANDOVER)).toBe(before);
  await redo(page).click();
  await expect.poll(() => line(page, HANDOVER)).toBe(without);
});

test('a strength and a number can be changed, and go back to standard', async () => {
  const { page } = blowback;
  await showView(page, 'rules');
  const strength = page.getByTestId('rule-strength').getByRole('textbox');
  await strength.fill('2');
  await strength.press('Enter');
  await expect(page.getByTestId('rule-handover-breaks-command')).toContainText('changed');
  await page.getByTestId('rule-reset').click();
  await expect(page.getByTestId('rule-handover-breaks-command')).not.toContainText('changed');
  await page.getByTestId('assumption-set').selectOption('standard');
  await expect(page.getByTestId('assumption-set')).toHaveValue('standard');
  await showView(page, 'explore');
  await settled(page);
});

test('sets of assumptions are loaded from another file, the wanted ones, as one step', async () => {
  const { page } = blowback;
  const file = path.join(folder, 'theirs.blowback');
  await answerSave(blowback, file);
  await page.getByTestId('save').click();
  await expect.poll(() => fs.existsSync(file)).toBe(true);
  const theirs = JSON.parse(fs.readFileSync(file, 'utf8')) as { assumptionSets: object[] };
  theirs.assumptionSets = [
    { id: 'soft', title: 'Soft', strengths: { 'handover-breaks-command': 0.5 }, parameters: {} },
    { id: 'hard', title: 'Hard', strengths: { 'handover-breaks-command': 2 }, parameters: {} },
    { id: 'odd', title: 'Odd', strengths: { 'no-such-rule': 0 }, parameters: {} },
  ];
  fs.writeFileSync(file, JSON.stringify(theirs));

  await showView(page, 'rules');
  await page.getByTestId('set-menu').click();
  await expect(page.getByTestId('set-load')).toBeVisible();
  await page.getByTestId('set-file-input').setInputFiles(file);
  const dialog = page.getByTestId('dialog');
  await expect(dialog).toContainText('no-such-rule');
  await expect(dialog.getByRole('checkbox', { name: 'Odd' })).toBeDisabled();
  await dialog.getByRole('checkbox', { name: 'Hard' }).uncheck();
  await page.getByTestId('take-sets').click();
  await expect(page.getByText('1 set was added.')).toBeVisible();
  await page.keyboard.press('Escape');
  const offered = page.getByTestId('assumption-set').locator('option');
  await expect(offered.filter({ hasText: 'Soft' })).toHaveCount(1);
  await expect(offered.filter({ hasText: /Hard|Odd/ })).toHaveCount(0);
  await expect(undo(page)).toHaveAccessibleName(/^Undo: Assumption sets of “/);
  await undo(page).click();
  await expect(offered.filter({ hasText: 'Soft' })).toHaveCount(0);
});

/** How it works: every claim is there, can be read, doubted, switched off, and put back. */
import { expect, test } from '@playwright/test';
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

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  blowback = await start({ folder: testFolder() });
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

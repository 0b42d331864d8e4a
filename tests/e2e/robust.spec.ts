/** Robustness: a tornado, a map of two levers, what turns a conclusion, and a claim that is marked. */
import { expect, test } from '@playwright/test';
import { expectAccessible } from './support/axe';
import { end, start, testFolder, type Blowback } from './support/blowback';
import { openFromGallery, showView, undo } from './support/explore';

let blowback: Blowback;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  blowback = await start({ folder: testFolder() });
  const { page } = blowback;
  await openFromGallery(page, 'handover-29');
  await showView(page, 'robust');
  // A short question is soon answered.
  await page.getByTestId('robust-week').fill('8');
  await page.getByTestId('robust-week').press('Enter');
});

test.afterAll(async () => {
  await end(blowback);
});

async function run(tab: string): Promise<void> {
  const { page } = blowback;
  await page.getByTestId(`robust-tab-${tab}`).click();
  await page.getByTestId('begin-job').filter({ visible: true }).first().click();
}

test('the causal diagram begins with the loop that people speak of, and can be read as text', async () => {
  const { page } = blowback;
  await showView(page, 'rules');
  await page.getByTestId('show-diagram').click();
  const diagram = page.getByTestId('causal-diagram');
  await expect(diagram.getByRole('button', { pressed: true })).toContainText(
    'The pressure will continue',
  );
  await expect(diagram.locator('.react-flow__node')).toHaveCount(7);
  await diagram.locator('.react-flow__node').first().focus();
  await page.keyboard.press('Enter');
  await expect(diagram.getByText('“US pressure”: what acts on it')).toBeVisible();
  await expectAccessible(page, 'diagram');
  await showView(page, 'robust');
});

test('a sweep of two levers is a map of numbers', async () => {
  const { page } = blowback;
  await page.getByTestId('robust-tab-sweep').click();
  await page.getByTestId('sweep-down').selectOption('witness-deals');
  await page.getByTestId('sweep-across').selectOption('prison-hardness');
  const map = page.getByTestId('heat-map');
  await expect(map.getByRole('row')).toHaveCount(11);
  await expect(map.getByText('–', { exact: true })).toHaveCount(0, { timeout: 120_000 });
  await expectAccessible(page, 'sweep');
});

test('a claim is added, marked and taken back', async () => {
  const { page } = blowback;
  await page.getByTestId('robust-tab-claims').click();
  await page.getByTestId('claim-relation').selectOption('above');
  await expect(page.getByTestId('claim-preview')).toContainText('over weeks 0 to 8');
  await page.getByTestId('add-claim').click();
  await expect(undo(page)).toHaveAccessibleName('Undo: Add a claim');
  await run('claims');
  await expect(page.getByTestId('claims')).toContainText(/(True|False|It depends): it holds in/, {
    timeout: 240_000,
  });
  await expectAccessible(page, 'claims');
});

test('a tornado can be cancelled, and shows what it has', async () => {
  const { page } = blowback;
  // It begins by itself.
  await page.getByTestId('robust-tab-sweep').click();
  await page.getByTestId('robust-week').fill('52');
  await page.getByTestId('robust-week').press('Enter');
  await page.getByTestId('robust-tab-tornado').click();
  await expect(page.getByTestId('tornado-chart')).toBeVisible({ timeout: 120_000 });
  const progress = page.getByTestId('job-progress').filter({ visible: true });
  await progress.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Cancelled.')).toBeVisible();
  await expect(page.getByTestId('tornado-chart')).toBeVisible();
  await expectAccessible(page, 'tornado');
});

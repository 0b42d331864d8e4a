/** E2: the processes and threads behind the window die, and the window says so and goes on. */
import { expect, test, type Page } from '@playwright/test';
import { record } from '../trial/record';
import { leave, start, testFolder, type Blowback } from './support/blowback';
import { mutant, type Mutation } from './support/mutant';
import { hideBands, openFromGallery, otherLine, pressOnLever, steadyLine } from './support/explore';

test.setTimeout(900_000);

const RESTARTED = 'A calculation ended unexpectedly and was started again';
const FAILED = 'The numbers could not be computed';

/** A pool that does not listen to the end of its workers. */
const DEAF: Mutation = {
  file: 'renderer/assets/*.js',
  from: /(\.onerror\s*=\s*)(\(?\w+\)?\s*=>\s*\w+\(\w+,\s*\w+\.message\))/,
  to: '$1()=>undefined',
};

/** Each worker of the page throws what nothing catches, as one does that runs out of memory for an array. */
async function endWorkers(page: Page): Promise<number> {
  const workers = page.workers();
  for (const worker of workers)
    await worker.evaluate(() => {
      setTimeout(() => new Float64Array(2 ** 40)); // RangeError: Array buffer allocation failed
    });
  return workers.length;
}

/** Opens a scenario, ends every worker, moves a lever; true if the sentence is there and the numbers follow. */
async function survives(
  blowback: Blowback,
): Promise<{ readonly ended: number; readonly told: boolean; readonly follows: boolean }> {
  const { page } = blowback;
  await openFromGallery(page, 'handover-29');
  await hideBands(page);
  const before = await steadyLine(page, 'handover-29');
  const ended = await endWorkers(page);
  const told = await page
    .getByText(RESTARTED)
    .waitFor({ timeout: 20_000 })
    .then(
      () => true,
      () => false,
    );
  await pressOnLever(page, 'prison-hardness', 'End');
  const after = await otherLine(page, 'handover-29', before).catch(() => before);
  return { ended, told, follows: after !== before };
}

test('E2: workers that end, out of memory, are told of in a sentence and replaced', async () => {
  const blowback = await start({ folder: testFolder() });
  const { ended, told, follows } = await survives(blowback);
  await leave(blowback.electron);
  // What the worker threw is an error of the page, and the only one.
  const others = blowback.troubles.filter((trouble) => !trouble.includes('allocation failed'));

  const deaf = await start({ folder: testFolder(), app: mutant(testFolder(), [DEAF]) });
  const control = await survives(deaf);
  await leave(deaf.electron);
  record({
    promise: 'E2',
    what: 'every worker ends for want of memory: a sentence, and the numbers go on',
    cases: ended,
    faults: ended,
    losses: (told ? 0 : 1) + (follows ? 0 : 1) + others.length,
    control: `a pool that does not listen: ${control.told ? 'sentence all the same' : 'no sentence'}`,
  });
  expect(ended).toBeGreaterThan(2);
  expect({ told, follows, others }).toEqual({ told: true, follows: true, others: [] });
  expect(control.told).toBe(false);
});

test('E2: workers that end again and again are given up in a sentence, and the work can be saved', async () => {
  const blowback = await start({ folder: testFolder() });
  const { page } = blowback;
  await openFromGallery(page, 'handover-29');
  let ended = 0;
  const failed = page.getByText(FAILED);
  while (ended < 40 && (await failed.count()) === 0) {
    ended += await endWorkers(page);
    await pressOnLever(page, 'prison-hardness', ended % 2 === 0 ? 'Home' : 'End');
    await page.waitForTimeout(300);
  }
  await expect(failed).toBeVisible();
  const dirty = await page.getByTestId('document-title').getAttribute('data-dirty');
  await expect(page.getByTestId('save')).toBeEnabled();
  await leave(blowback.electron);
  record({
    promise: 'E2',
    what: 'workers end again and again: given up in a sentence, the document lives',
    cases: 1,
    faults: ended,
    losses: dirty === 'true' ? 0 : 1,
    control: 'one end of each: replaced, no such sentence',
  });
  expect(dirty).toBe('true');
});

/** E2: a file that brings its page down again and again is not opened again by itself. */
import { expect, test } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { record } from '../trial/record';
import { leave, run, start, testFolder } from './support/blowback';
import { answerSave } from './support/dialogs';
import { openFromGallery } from './support/explore';
import { mutant } from './support/mutant';

test.setTimeout(900_000);

interface Seen {
  /** What the window showed before each crash, in order. */
  readonly shown: readonly string[];
  /** What the user was told in the end. */
  readonly told: string;
}

async function crashWith(file: string, app?: string): Promise<Seen> {
  const script = path.join(import.meta.dirname, 'support', 'crash-again.cjs');
  const printed = await run(testFolder(), ['-r', script], { files: [file], app });
  return JSON.parse(printed.trim().split('\n').at(-1) ?? '') as Seen; // the script's own words
}

test('E2: a file that kills its page again and again is left alone, in words', async () => {
  const folder = testFolder();
  const file = path.join(folder, 'killer.blowback');
  const blowback = await start({ folder });
  await openFromGallery(blowback.page, 'handover-29');
  await answerSave(blowback, file);
  await blowback.page.getByTestId('save').click();
  await expect.poll(() => fs.existsSync(file)).toBe(true);
  await leave(blowback.electron);
  const text = fs.readFileSync(file, 'utf8');

  const { shown, told } = await crashWith(file);
  const stubborn = mutant(testFolder(), [
    { file: 'main/index.js', from: /recent <= 2\b/, to: 'recent <= 200' },
  ]);
  const control = await crashWith(file, stubborn);
  const times = control.shown.filter((what) => what === 'file').length;
  const wanted = ['file', 'file', 'file', 'empty', 'empty', 'gone'];
  const losses = [
    shown.join() === wanted.join(),
    told.length > 20,
    fs.readFileSync(file, 'utf8') === text,
  ].filter((holds) => !holds).length;
  record({
    promise: 'E2',
    what: `a file that kills its page: ${shown.join(', ')}`,
    cases: shown.length,
    faults: shown.length,
    losses,
    control: `without that plan it is opened ${times} times in a row`,
  });
  expect({ shown, losses }).toEqual({ shown: wanted, losses: 0 });
  expect(times).toBe(6);
});

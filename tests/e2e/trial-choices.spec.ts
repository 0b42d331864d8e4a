/** A5 in the app: a file that was changed elsewhere leaves the user a real choice, and each answer does what it says. */
import { expect, test, type Locator } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { record } from '../trial/record';
import { leave, start, testFolder, type Blowback } from './support/blowback';
import { answerSave } from './support/dialogs';
import { openFromGallery, showView } from './support/explore';
import { mutant } from './support/mutant';

test.setTimeout(900_000);

interface Scene {
  readonly blowback: Blowback;
  readonly file: string;
  /** What the other one wrote. */
  readonly theirs: string;
}

/** A document that was saved, then changed here and, in other words, on the disk; and is now saved again. */
async function collision(app?: string): Promise<Scene> {
  const folder = testFolder();
  const file = path.join(folder, 'study.blowback');
  const blowback = await start({ folder, ...(app !== undefined && { app }) });
  const { page } = blowback;
  await openFromGallery(page, 'handover-29');
  await showView(page, 'notes');
  await page.getByTestId('note-notes').fill('as first saved');
  await answerSave(blowback, file);
  await page.getByTestId('save').click();
  await expect(page.getByTestId('document-title')).toHaveAttribute('data-dirty', 'false');
  const theirs = fs.readFileSync(file, 'utf8').replace('as first saved', 'as they wrote it');
  fs.writeFileSync(file, theirs);
  await page.getByTestId('note-notes').fill('as I wrote it');
  await page.getByTestId('save').click();
  return { blowback, file, theirs };
}

const conflict = ({ page }: Blowback): Locator =>
  page.getByRole('dialog', { name: '“study.blowback” was changed elsewhere' });

/** What each answer must leave behind: on the disk, on screen, and whether that is unsaved. */
const choices: Readonly<Record<string, (scene: Scene) => Promise<readonly boolean[]>>> = {
  async 'keep mine'({ blowback, file }) {
    await conflict(blowback).getByRole('button', { name: 'Keep mine and overwrite it' }).click();
    await expect(blowback.page.getByTestId('document-title')).toHaveAttribute(
      'data-dirty',
      'false',
    );
    return [
      fs.readFileSync(file, 'utf8').includes('as I wrote it'),
      await shows(blowback, 'as I wrote it'),
    ];
  },
  async 'take theirs'({ blowback, file, theirs }) {
    await conflict(blowback).getByRole('button', { name: 'Reload the file' }).click();
    await expect(conflict(blowback)).toHaveCount(0);
    await expect(blowback.page.getByTestId('document-title')).toHaveAttribute(
      'data-dirty',
      'false',
    );
    return [fs.readFileSync(file, 'utf8') === theirs, await shows(blowback, 'as they wrote it')];
  },
  async 'save as'({ blowback, file, theirs }) {
    const other = path.join(path.dirname(file), 'mine.blowback');
    await answerSave(blowback, other);
    await conflict(blowback).getByRole('button', { name: 'Save mine as a new file' }).click();
    await expect.poll(() => fs.existsSync(other)).toBe(true);
    await expect(blowback.page.getByTestId('document-title')).toHaveAttribute(
      'data-dirty',
      'false',
    );
    const mine = fs.readFileSync(other, 'utf8').includes('as I wrote it');
    return [mine, fs.readFileSync(file, 'utf8') === theirs];
  },
  async compare({ blowback, file, theirs }) {
    // The question itself compares: both wordings stand in it.
    const words = await conflict(blowback).innerText();
    await conflict(blowback).getByRole('button', { name: 'Cancel' }).click();
    const dirty = await blowback.page.getByTestId('document-title').getAttribute('data-dirty');
    return [
      words.includes('as they wrote it') && words.includes('as I wrote it'),
      fs.readFileSync(file, 'utf8') === theirs,
      dirty === 'true' && (await shows(blowback, 'as I wrote it')),
    ];
  },
  async 'keep mine, while they write once more'({ blowback, file, theirs }) {
    await conflict(blowback).waitFor();
    const again = theirs.replace('as they wrote it', 'as they wrote it later');
    fs.writeFileSync(file, again);
    await conflict(blowback).getByRole('button', { name: 'Keep mine and overwrite it' }).click();
    await expect(conflict(blowback)).toContainText('as they wrote it later');
    return [fs.readFileSync(file, 'utf8') === again];
  },
};

async function shows({ page }: Blowback, notes: string): Promise<boolean> {
  await showView(page, 'notes');
  return (await page.getByTestId('note-notes').inputValue()) === notes;
}

test('A5: changed elsewhere: keep mine, take theirs, save as and compare do what they say', async () => {
  const wrong: string[] = [];
  for (const [name, choose] of Object.entries(choices)) {
    const scene = await collision();
    await conflict(scene.blowback).waitFor();
    const holds = await choose(scene);
    if (holds.includes(false)) wrong.push(`${name}: ${holds.join()}`);
    await leave(scene.blowback.electron);
  }
  // A saver that does not look at what is there.
  const blind = mutant(testFolder(), [
    {
      file: 'main/index.js',
      from: /throw new FileFailure\("changed-on-disk"[^;]*;/,
      to: 'return;',
    },
  ]);
  const { blowback, file } = await collision(blind);
  await expect(blowback.page.getByTestId('document-title')).toHaveAttribute('data-dirty', 'false');
  const lost = !fs.readFileSync(file, 'utf8').includes('as they wrote it');
  await leave(blowback.electron);
  record({
    promise: 'A5',
    what: 'changed elsewhere, in the app: keep mine, take theirs, save as, compare',
    cases: Object.keys(choices).length,
    faults: Object.keys(choices).length,
    losses: wrong.length,
    control: `a saver that does not compare: their work ${lost ? 'overwritten' : 'kept'}`,
  });
  expect(wrong).toEqual([]);
  expect(lost).toBe(true);
});

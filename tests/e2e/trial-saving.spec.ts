/** A2 and A6 on the real app: it is killed while somebody types, and told to quit while it saves. */
import { expect, test, type Page } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { record, times } from '../trial/record';
import { mountSmallDisk, unmount } from '../trial/small-disk';
import { leave, start, testFolder, type Blowback } from './support/blowback';
import { answerSave } from './support/dialogs';
import { openFromGallery, showView } from './support/explore';

test.setTimeout(7_200_000);

/** Edits that may be lost, in milliseconds before the end. */
const AT_RISK = 2_000;

/** A log-off waits so long before it kills, in milliseconds. */
const PATIENCE = 1_500;

interface Typed {
  readonly number: number;
  readonly time: number;
}

async function openNotes(folder: string): Promise<Blowback> {
  const blowback = await start({ folder });
  await openFromGallery(blowback.page, 'handover-29');
  await showView(blowback.page, 'notes');
  return blowback;
}

async function type(page: Page, number: number): Promise<Typed> {
  await page.getByTestId('note-notes').fill(`edit ${number}.`);
  return { number, time: Date.now() };
}

/** Number of the newest edit in a draft, and how many drafts cannot be read. */
function drafts(folder: string): { readonly newest: number; readonly unreadable: number } {
  const place = path.join(folder, 'user', 'drafts');
  const names = fs.existsSync(place) ? fs.readdirSync(place) : [];
  const read = names
    .filter((name) => name.endsWith('.draft'))
    .map((name) => {
      try {
        const { text } = JSON.parse(fs.readFileSync(path.join(place, name), 'utf8')) as {
          readonly text: string;
        };
        return editIn(text);
      } catch {
        return undefined;
      }
    });
  return {
    newest: Math.max(-1, ...read.map((one) => one ?? -1)),
    unreadable: read.filter((one) => one === undefined).length,
  };
}

function editIn(text: string): number {
  return Number(/"edit (\d+)\."/.exec(text)?.[1] ?? -1);
}

/** Types until the app is killed; true if more was lost than may be. */
async function killWhileTyping(seconds: number, keepsDrafts: boolean): Promise<boolean> {
  const folder = testFolder();
  const { electron, page } = await openNotes(folder);
  if (!keepsDrafts)
    await electron.evaluate(({ ipcMain }) => {
      ipcMain.removeHandler('desk:keepDraft');
      ipcMain.handle('desk:keepDraft', () => undefined);
    });
  const typed: Typed[] = [];
  const until = Date.now() + seconds * 1000;
  while (Date.now() < until) typed.push(await type(page, typed.length));
  const gone = electron.waitForEvent('close');
  const killed = Date.now();
  electron.process().kill('SIGKILL');
  await gone;
  const { newest, unreadable } = drafts(folder);
  const due = typed.findLast(({ time }) => killed - time > AT_RISK)?.number ?? -1;
  return unreadable > 0 || newest < due;
}

test('A2: the app is killed while somebody types', async () => {
  const kills = times(1, 200);
  let losses = 0;
  for (let kill = 0; kill < kills; kill += 1)
    if (await killWhileTyping(2.5 + (kill % 10) / 7, true)) losses += 1;
  const noticed = await killWhileTyping(3, false);
  record({
    promise: 'A2',
    what: 'kill -9 while typing: at most 2 s lost, every draft readable',
    cases: kills,
    faults: kills,
    losses,
    control: `without drafts: loss ${noticed ? 'noticed' : 'not noticed'}`,
  });
  expect(losses).toBe(0);
  expect(noticed).toBe(true);
});

/** Quits in the middle of a save, and kills what is left, as a log-off does. */
async function quitWhileSaving(delay: number): Promise<boolean> {
  const folder = testFolder();
  const file = path.join(folder, 'study.blowback');
  const { electron, page } = await openNotes(folder);
  await type(page, 1);
  await answerSave({ electron, page, troubles: [] }, file);
  await page.getByTestId('save').click();
  await expect.poll(() => fs.existsSync(file)).toBe(true);
  await expect(page.getByTestId('document-title')).toHaveAttribute('data-dirty', 'false');
  await type(page, 2);
  const gone = electron.waitForEvent('close');
  await page.getByTestId('save').click();
  await new Promise((resolve) => setTimeout(resolve, delay));
  const child = electron.process();
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
  await gone;
  clearTimeout(late);
  const text = fs.readFileSync(file, 'utf8');
  const whole = text.endsWith('}\n') && [1, 2].includes(editIn(text));
  return !whole || Math.max(editIn(text), drafts(folder).newest) < 2;
}

test('A6: the app is told to quit while it saves, and killed soon after', async () => {
  const quits = times(1, 50);
  let losses = 0;
  for (let number = 0; number < quits; number += 1)
    if (await quitWhileSaving((number * 13) % 120)) losses += 1;
  record({
    promise: 'A6',
    what: 'quit or log off (SIGTERM, then SIGKILL) during a save',
    cases: quits,
    faults: quits,
    losses,
    control: 'that of A1 and A2: writing in place and keeping no drafts both lose',
  });
  expect(losses).toBe(0);
});

test('A3: the disk is full when the app saves', async () => {
  const what = 'the app saves to a full disk (tmpfs)';
  const folder = testFolder();
  const place = path.join(folder, 'disk');
  fs.mkdirSync(place);
  const skipped = mountSmallDisk(place, 4);
  if (skipped !== undefined) return record({ promise: 'A3', what, skipped });
  const blowback = await openNotes(folder);
  try {
    await type(blowback.page, 1);
    await answerSave(blowback, path.join(place, 'study.blowback'));
    await blowback.page.getByTestId('save').click();
    const dialog = blowback.page.getByRole('dialog');
    await expect(dialog).toContainText('not enough room on the disk');
    await dialog.getByRole('button', { name: 'Close' }).last().click();
    const dirty = await blowback.page.getByTestId('document-title').getAttribute('data-dirty');
    const left = fs.readdirSync(place).length;
    const losses = dirty === 'true' && left === 0 ? 0 : 1;
    const control = 'that of the file system trials above';
    record({ promise: 'A3', what, cases: 1, faults: 1, losses, control });
    expect({ dirty, left }).toEqual({ dirty: 'true', left: 0 });
  } finally {
    await leave(blowback.electron);
    unmount(place);
  }
});

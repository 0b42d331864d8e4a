/** A class of 200 files, ten of them broken: on one wall, the broken ones listed, nobody named when that is wanted. */
import { expect, test } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import {
  addClaim,
  addPrediction,
  documentFromGallery,
  gallery,
  mexico,
  setAuthors,
  setLever,
  setSummary,
  writeDocument,
} from '../../models/index';
import { expectAccessible } from './support/axe';
import { end, start, testFolder, type Blowback } from './support/blowback';
import { answerSave } from './support/dialogs';
import { dropFromSystem } from './support/drop';

const folder = testFolder();
const table = path.join(folder, 'table.csv');
const classFile = path.join(folder, 'spring.blowback-class');

let blowback: Blowback;

test.describe.configure({ mode: 'serial' });

test.afterAll(async () => {
  await end(blowback);
});

/** Writes the class's files; answers with their paths. */
function writeClass(count: number, broken: number): readonly string[] {
  const entry = gallery.find(({ id }) => id === 'handover-29');
  if (entry === undefined) throw new Error('The gallery has the handover');
  const plain = documentFromGallery(mexico, entry);
  const scenario = plain.scenarios.find(({ id }) => id !== plain.baseline)?.id ?? '';
  return Array.from({ length: count }, (_, at) => {
    const file = path.join(folder, `file-${String(at).padStart(3, '0')}.blowback`);
    const hard = setLever(plain, scenario, 'prison-hardness', at % 40, (at % 20) / 20);
    const foreseen = addPrediction(hard, {
      ...{ scenario, series: 'homicides', reason: 'So.' },
      points: [0, 60, 150].map((week) => ({ week, value: 400 + at + week })),
    });
    const claim = { scenario, than: plain.baseline, series: 'homicides' } as const;
    const claimed =
      at > 1
        ? foreseen
        : addClaim(foreseen, { ...claim, span: 'week', week: 52, relation: 'above' });
    const saved = setSummary(claimed, [
      { scenario, series: 'homicides', central: 70_000 + at * 50 },
    ]);
    const text = writeDocument(setAuthors(saved, at === 0 ? ['=cmd()'] : [`Student name ${at}`]));
    fs.writeFileSync(file, at < count - broken ? text : text.slice(0, 40 + at));
    return file;
  });
}

test('two hundred files come onto the wall, the ten broken ones with their reasons', async () => {
  blowback = await start({ folder });
  const { page } = blowback;
  await page.getByTestId('open-class').click();
  await expectAccessible(page, 'no class yet');
  await page.getByTestId('class-files-input').setInputFiles([...writeClass(200, 10)]);
  await expect(page.getByTestId('class-row')).toHaveCount(190);
  await expect(page.getByTestId('class-broken').getByRole('listitem')).toHaveCount(10);
  await expect(page.getByTestId('class-broken')).toContainText('file-199.blowback: ');
  const unreadable = page.getByTestId('class-unreadable');
  await expect(unreadable).toHaveText('10 files could not be read');
  await unreadable.click();
  await expect(page.getByTestId('class-broken')).toBeFocused();
  await expect(page.getByTestId('class-broken')).toBeInViewport();
  await expect(page.getByTestId('class-levers')).toContainText('Hardness of Mexican prisons %');
  await expect(page.getByTestId('class-fan')).toContainText('190 predictions');
  await expect(page.getByTestId('class-fan')).toContainText('90 % of the predictions lie between');
});

test('the saved values are recomputed behind, and what differs is marked', async () => {
  const { page } = blowback;
  await expect(page.getByTestId('class-state')).toContainText('All values are recomputed', {
    timeout: 180_000,
  });
  await expect(page.getByTestId('class-disagreeing')).toContainText('files have a saved value');
  await expect(page.getByTestId('scatter').locator('circle')).toHaveCount(190);
  await expect(page.getByTestId('class-apart')).toContainText('disagree most');
  await expectAccessible(page, 'a class');
});

test('claims are marked by pairs of runs, behind everything else', async () => {
  const { page } = blowback;
  const state = page.getByTestId('class-marking');
  await expect(state).toContainText('2 claims are marked', { timeout: 180_000 });
  const row = page.getByTestId('class-row').filter({ hasText: 'Student name 1' }).first();
  await expect(row).toContainText(/1 (true|false|depends)/);
  await expect(page.getByTestId('class-view')).toContainText('Claims are marked by 50 pairs');
});

test('what changes on the disk comes onto the wall by itself', async () => {
  const { page } = blowback;
  const watch = page.getByTestId('class-watch');
  await expect(watch).toContainText('shown by themselves');
  const [first = '', second = ''] = writeClass(200, 10);
  // Written again as they were: no news.
  await page.waitForTimeout(1_000);
  await expect(watch).not.toContainText('refreshed');
  fs.writeFileSync(first, fs.readFileSync(first, 'utf8').replace('=cmd()', '=late()'));
  fs.rmSync(second);
  await expect(watch).toContainText('1 file changed, 1 file gone: refreshed.', { timeout: 20_000 });
  await expect(page.getByTestId('class-table')).toContainText('=late()');
  await expect(page.getByTestId('class-row')).toHaveCount(189);
  await expect(page.getByTestId('class-state')).toContainText('All values are recomputed');
  fs.writeFileSync(second, fs.readFileSync(first, 'utf8').slice(0, 50));
  await expect(page.getByTestId('class-broken').getByRole('listitem')).toHaveCount(11, {
    timeout: 20_000,
  });
  writeClass(200, 10);
  await expect(page.getByTestId('class-row')).toHaveCount(190, { timeout: 20_000 });
});

test('with one switch nobody is named, on screen or in the exported table', async () => {
  const { page } = blowback;
  await answerSave(blowback, table);
  await page.getByTestId('class-csv').click();
  await expect.poll(() => fs.existsSync(table)).toBe(true);
  const named = fs.readFileSync(table, 'utf8');
  expect(named.startsWith('\uFEFF')).toBe(true);
  expect(named).toContain('Student name 5');
  expect(named).toContain("'=cmd()");
  fs.rmSync(table);
  await page.getByTestId('class-anonymous').press('Space');
  await expect(page.getByTestId('class-table')).not.toContainText('Student name');
  await page.getByTestId('class-csv').click();
  await expect.poll(() => fs.existsSync(table)).toBe(true);
  const anonymous = fs.readFileSync(table, 'utf8');
  expect(anonymous).not.toMatch(/Student name|file-\d/);
  const lines = anonymous.trim().split('\r\n');
  expect(lines).toHaveLength(191);
  // By number: the place of a line tells of no alphabet.
  const numbers = lines.slice(1).map((line) => Number(/^Student (\d+),/.exec(line)?.[1]));
  expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
});

test('a class is kept as a file, and comes back as it was before any file is read', async () => {
  const { page } = blowback;
  await page.getByTestId('class-save').click();
  await page.getByTestId('class-save-title').fill('Spring, group A');
  await page.getByTestId('class-save-assignment').fill('Handover of 29: make it less bloody.');
  await expectAccessible(page, 'saving a class');
  await answerSave(blowback, classFile);
  await page.getByTestId('class-save-confirm').click();
  await expect.poll(() => fs.existsSync(classFile)).toBe(true);
  expect(fs.readFileSync(classFile, 'utf8')).not.toContain('Student name');
  await end(blowback);

  // As a double click opens it.
  blowback = await start({ folder, files: [classFile] });
  const again = blowback.page;
  await expect(again.getByTestId('class-kept')).toContainText('Spring, group A');
  await expect(again.getByTestId('class-kept')).toContainText('make it less bloody');
  await expect(again.getByTestId('class-row')).toHaveCount(190);
  await expect(again.getByTestId('scatter').locator('circle')).toHaveCount(190);
  await expect(again.getByTestId('class-anonymous')).toBeChecked();
  await expect(again.getByTestId('class-watch')).toHaveCount(0);
  await expectAccessible(again, 'a class as it was saved');
});

test('its files are read from beside it when that is asked for, and no others', async () => {
  const { page } = blowback;
  fs.copyFileSync(path.join(folder, 'file-000.blowback'), path.join(folder, 'late.blowback'));
  fs.rmSync(path.join(folder, 'file-001.blowback'));
  await page.getByTestId('class-read-kept').click();
  await expect(page.getByTestId('class-watch')).toContainText('shown by themselves', {
    timeout: 60_000,
  });
  await expect(page.getByTestId('class-watch')).not.toContainText('refreshed');
  // Chosen one by one, so only what it names: not the late one.
  await expect(page.getByTestId('class-row')).toHaveCount(189);
  await expect(page.getByTestId('class-broken')).toContainText('it is not there');
  await expect(page.getByTestId('class-state')).toContainText('All values are recomputed', {
    timeout: 180_000,
  });
});

test('saved over, it keeps the file that is missing now, with its number', async () => {
  const { page } = blowback;
  const entries = () => {
    const { files } = JSON.parse(fs.readFileSync(classFile, 'utf8')) as {
      readonly files: readonly { readonly file: string; readonly number: number }[];
    };
    return files.map(({ file, number }) => `${number} ${file}`);
  };
  const before = { entries: entries(), time: fs.statSync(classFile).mtimeMs };
  await page.getByTestId('class-save').click();
  await expect(page.getByTestId('class-save-form')).toContainText('1 file was not read');
  await answerSave(blowback, classFile);
  await page.getByTestId('class-save-confirm').click();
  await expect.poll(() => fs.statSync(classFile).mtimeMs).toBeGreaterThan(before.time);
  expect(before.entries.join()).toContain('file-001.blowback');
  expect(entries()).toEqual(before.entries);
});

test('a whole folder is watched, those in it too', async () => {
  const { page } = blowback;
  const own = path.join(folder, 'group');
  fs.mkdirSync(path.join(own, 'monday'), { recursive: true });
  const text = fs.readFileSync(path.join(folder, 'file-003.blowback'), 'utf8');
  fs.writeFileSync(path.join(own, 'monday', 'a.blowback'), text);
  await page.getByTestId('class-close').click();
  await expect(page.getByTestId('class-row')).toHaveCount(0);
  await page.getByTestId('class-folder-input').setInputFiles(own);
  await expect(page.getByTestId('class-row')).toHaveCount(1);
  fs.writeFileSync(path.join(own, 'b.blowback'), text);
  await expect(page.getByTestId('class-watch')).toContainText('1 file new: refreshed.', {
    timeout: 20_000,
  });
  await page.getByTestId('class-anonymous').press('Space');
  await page
    .getByTestId('class-table')
    .getByRole('button', { name: 'Student name 3' })
    .first()
    .click();
  await expect(page.getByTestId('class-view')).toHaveCount(0);
});

test('a folder dropped on the window comes onto the wall, folders in it too, and is watched', async () => {
  const { page } = blowback;
  const own = path.join(folder, 'dropped');
  const text = fs.readFileSync(path.join(folder, 'file-003.blowback'), 'utf8');
  const write = (...names: readonly string[]) => {
    const file = path.join(own, ...names);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text.replace('Student name 3', names.join(' ')));
  };
  write('a.blowback');
  write('monday', 'late', 'b.json');
  write('.kept', 'hidden.blowback');
  await dropFromSystem(page, own);
  await expect(page.getByTestId('class-view')).toBeVisible();
  await expect(page.getByTestId('class-row')).toHaveCount(2);
  await expect(page.getByTestId('class-table')).toContainText('monday late b.json');
  await expect(page.getByTestId('class-watch')).toContainText('shown by themselves');
  write('monday', 'c.blowback');
  await expect(page.getByTestId('class-watch')).toContainText('1 file new: refreshed.', {
    timeout: 20_000,
  });
  await expect(page.getByTestId('class-row')).toHaveCount(3);
});

test('two folders dropped together are one class, each file under the name of its folder', async () => {
  const { page } = blowback;
  const own = path.join(folder, 'dropped');
  fs.mkdirSync(path.join(own, 'tuesday'));
  fs.copyFileSync(path.join(own, 'a.blowback'), path.join(own, 'tuesday', 'd.blowback'));
  fs.writeFileSync(path.join(own, 'tuesday', 'e.blowback'), '{');
  await page.getByTestId('class-close').click();
  await dropFromSystem(page, path.join(own, 'monday'), path.join(own, 'tuesday'));
  await expect(page.getByTestId('class-row')).toHaveCount(3);
  await expect(page.getByTestId('class-broken')).toContainText('tuesday/e.blowback: ');
});

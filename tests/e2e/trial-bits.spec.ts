/** D1: what the window shows are the numbers that Node computes, to the bit. */
import { expect, test } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { gallery } from '../../models';
import { record, times } from '../trial/record';
import { compareBits, withOneBitWrong, type Compared } from './support/bits';
import { chooseMenu, leave, start, testFolder } from './support/blowback';
import { answerSave } from './support/dialogs';
import { openFromGallery, settled } from './support/explore';

test.setTimeout(1_800_000);

test('D1: the gallery in Electron has the bits that Node computes', async () => {
  const found: Compared[] = [];
  let control = 0;
  for (const { id } of gallery.slice(0, times(1, gallery.length))) {
    const folder = testFolder();
    const blowback = await start({ folder });
    await openFromGallery(blowback.page, id);
    await settled(blowback.page);
    const [file, table] = [path.join(folder, 'a.blowback'), path.join(folder, 'a.csv')];
    await answerSave(blowback, file);
    await blowback.page.getByTestId('save').click();
    await expect(blowback.page.getByText('Saved as “a.blowback”')).toBeVisible();
    await answerSave(blowback, table);
    await chooseMenu(blowback, 'File', 'Export', 'Numbers (CSV)…');
    await expect(blowback.page.getByText('Written to “a.csv”')).toBeVisible();
    await leave(blowback.electron);
    const [saved, csv] = [fs.readFileSync(file, 'utf8'), fs.readFileSync(table, 'utf8')];
    found.push(compareBits(saved, csv));
    control += compareBits(saved, withOneBitWrong(csv)).different;
  }
  const sum = (of: (one: Compared) => number) => found.reduce((total, one) => total + of(one), 0);
  record({
    promise: 'D1',
    what: `numbers of ${found.length} starting scenarios in Electron, against Node`,
    cases: sum(({ numbers }) => numbers),
    faults: 0,
    losses: sum(({ different }) => different),
    control: `with one digit changed in each table: ${control} noticed`,
  });
  expect(sum(({ numbers }) => numbers)).toBeGreaterThan(100);
  expect(sum(({ different }) => different)).toBe(0);
  expect(control).toBe(found.length);
});

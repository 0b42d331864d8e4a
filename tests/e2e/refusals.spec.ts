/** A file that is not accepted: a sentence on what and where, and the open document as it was. */
import { expect, test } from '@playwright/test';
import fs from 'node:fs';
import path from 'node:path';
import { end, start, testFolder, type Blowback } from './support/blowback';
import { answerOpen, answerSave } from './support/dialogs';
import {
  hideBands,
  leverValue,
  line,
  openFromGallery,
  otherLine,
  pressOnLever,
  steadyLine,
} from './support/explore';

const folder = testFolder();
let blowback: Blowback;
let good: string;
let drawn: string;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  blowback = await start({ folder });
  const { page } = blowback;
  await openFromGallery(page, 'handover-29');
  await hideBands(page);
  await answerSave(blowback, path.join(folder, 'good.blowback'));
  await page.getByTestId('save').click();
  await expect(page.getByText('Saved as “good.blowback”')).toBeVisible();
  good = fs.readFileSync(path.join(folder, 'good.blowback'), 'utf8');
  const before = await steadyLine(page, 'handover-29');
  await pressOnLever(page, 'prison-hardness', 'End');
  drawn = await otherLine(page, 'handover-29', before);
});

test.afterAll(async () => {
  await end(blowback);
});

interface Refused {
  readonly what: string;
  readonly content: () => string | Buffer;
  readonly sentence: RegExp;
}

const refused: readonly Refused[] = [
  {
    what: 'text that is not JSON',
    content: () => 'Dear colleague,\n',
    sentence: /cannot be read: at line 1, column 1/,
  },
  {
    what: 'JSON that ends too early',
    content: () => good.slice(0, good.length / 2),
    sentence: /cut short: it ends at line \d+/,
  },
  {
    what: 'JSON of another program',
    content: () => '{"name":"left-pad","version":"1.0.0"}',
    sentence: /not a Blowback scenario file/,
  },
  {
    what: 'a field out of its range',
    content: () => good.replace(/"weeks": \d+/, '"weeks": 100000'),
    sentence: /“weeks” is 100,?000; allowed is a whole number from 1 to 520/,
  },
  {
    what: 'an organisation that does not exist',
    content: () => good.replace('"organisation": "noreste"', '"organisation": "nordeste"'),
    sentence: /“nordeste”|nordeste.*Did you mean “noreste”/,
  },
  {
    what: 'lists nested a hundred thousand deep',
    content: () => `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
    sentence: /nested more than 64 deep/,
  },
  {
    what: 'a file of 25 MB',
    content: () => Buffer.alloc(25_000_000, ' '),
    sentence: /is larger than 20 MB/,
  },
  {
    what: 'bytes that are no text',
    content: () => Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10, 0x4a, 0x46]),
    sentence: /not a text file in UTF-8/,
  },
  { what: 'an empty file', content: () => '', sentence: /This file is empty/ },
];

for (const { what, content, sentence } of refused)
  test(`refuses ${what}`, async () => {
    const { page } = blowback;
    const file = path.join(folder, 'wrong.blowback');
    fs.writeFileSync(file, content());
    await answerOpen(blowback, file);
    await page.getByRole('button', { name: 'Open…' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText(sentence);
    await expect(dialog).toContainText('wrong.blowback');
    await dialog.getByRole('button', { name: 'Close' }).last().click();
    await expect(dialog).toHaveCount(0);

    await expect(page.getByTestId('document-title')).toContainText('Handover of 29');
    await expect(page.getByTestId('document-title')).toHaveAttribute('data-dirty', 'true');
    expect(await leverValue(page, 'prison-hardness')).toBe(100);
    expect(await line(page, 'handover-29')).toBe(drawn);
  });

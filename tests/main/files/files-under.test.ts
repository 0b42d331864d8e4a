import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { filesUnder } from '../../../main/files/files-under';

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'blowback-under-'));
afterAll(() => fs.rmSync(root, { recursive: true }));

/** An empty file, with the folders above it. */
function put(...names: readonly string[]): void {
  const file = path.join(root, ...names);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, '');
}

it('finds files in folders six deep, and none in hidden ones, behind links, or deeper', async () => {
  put('a.blowback');
  put('1', '2', '3', '4', '5', '6', 'deep.blowback');
  put('1', '2', '3', '4', '5', '6', '7', 'too-deep.blowback');
  put('.hidden', 'b.blowback');
  fs.symlinkSync(path.join(root, '1'), path.join(root, 'link'));
  const { files, folders } = await filesUnder(root);
  const named = files.map((file) => path.relative(root, file).split(path.sep).join('/'));
  expect(named.toSorted()).toEqual(['1/2/3/4/5/6/deep.blowback', 'a.blowback']);
  expect(folders[0]).toBe(root);
  expect(folders).toHaveLength(7);
});

it('is refused by the system where there is no such folder', async () => {
  await expect(filesUnder(path.join(root, 'gone'))).rejects.toThrow(/ENOENT/);
});

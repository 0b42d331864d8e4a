import { describe, expect, it, vi } from 'vitest';
import { openRecentFiles } from '../../../main/files/recent-files';
import { createSaver } from '../../../main/files/saver';
import { memoryLog, testFolder } from './folder';

// Real disks make promises good slowly, the more so when they are busy.
vi.setConfig({ testTimeout: 60_000 });

describe('recent files', () => {
  it('are the last twelve, newest first, each once, also after a restart', async () => {
    const { folder } = testFolder();
    let changes = 0;
    const recent = await openRecentFiles(folder, createSaver(), memoryLog(), () => (changes += 1));
    for (let number = 1; number <= 14; number += 1) await recent.add(`/x/${number}.blowback`);
    await recent.add('/x/5.blowback');
    const again = await openRecentFiles(folder, createSaver(), memoryLog());
    expect(again.list().map(({ name }) => name)).toEqual(
      [5, 14, 13, 12, 11, 10, 9, 8, 7, 6, 4, 3].map((number) => `${number}.blowback`),
    );
    expect([again.has('/x/5.blowback'), again.has('/x/2.blowback')]).toEqual([true, false]);
    expect(changes).toBe(15);
  });

  it('can be forgotten', async () => {
    const { folder } = testFolder();
    const recent = await openRecentFiles(folder, createSaver(), memoryLog());
    await recent.add('/x/a.blowback');
    await recent.clear();
    expect((await openRecentFiles(folder, createSaver(), memoryLog())).list()).toEqual([]);
  });

  it('leave out what is no absolute path', async () => {
    const { folder, write } = testFolder();
    write('recent.json', '{"files": ["a", "/x/b", "../c"]}');
    const recent = await openRecentFiles(folder, createSaver(), memoryLog());
    expect(recent.list()).toEqual([{ path: '/x/b', name: 'b' }]);
  });
});

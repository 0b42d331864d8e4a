import fs from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { createDrafts } from '../../../main/files/drafts';
import { createSaver } from '../../../main/files/saver';
import { memoryLog, testFolder } from './folder';

// Real disks make promises good slowly, the more so when they are busy.
vi.setConfig({ testTimeout: 60_000 });

function draftsIn(folder: string) {
  let minute = 0;
  const log = memoryLog();
  const now = () => new Date(Date.UTC(2025, 1, 27, 12, minute++));
  return { log, drafts: createDrafts({ folder, saver: createSaver(), log, now }) };
}

describe('drafts', () => {
  it('come back whole, the latest first', async () => {
    const { at } = testFolder();
    const { drafts } = draftsIn(at('drafts'));
    await drafts.keep('a', { text: 'ñ'.repeat(1000), path: undefined });
    await drafts.keep('b', { text: '"quoted"\n', path: '/x/b.blowback' });
    expect(await draftsIn(at('drafts')).drafts.list()).toEqual([
      { id: 'b', savedAt: '2025-02-27T12:01:00.000Z', path: '/x/b.blowback', text: '"quoted"\n' },
      { id: 'a', savedAt: '2025-02-27T12:00:00.000Z', path: undefined, text: 'ñ'.repeat(1000) },
    ]);
  });

  it('remember what their file held', async () => {
    const { at } = testFolder();
    const { drafts } = draftsIn(at('drafts'));
    await drafts.keep('a', { text: 'new', path: '/x/a.blowback', savedText: 'old' });
    expect(await drafts.list()).toMatchObject([{ text: 'new', savedText: 'old' }]);
  });

  it('keep three generations, and fall back when the newest is broken', async () => {
    const { at } = testFolder();
    const { drafts, log } = draftsIn(at('drafts'));
    for (const text of ['1', '2', '3', '4', '5']) await drafts.keep('a', { text, path: undefined });
    expect(fs.readdirSync(at('drafts')).sort()).toEqual(['a.3.draft', 'a.4.draft', 'a.5.draft']);
    fs.truncateSync(at('drafts', 'a.5.draft'), 9);
    fs.writeFileSync(at('drafts', 'a.4.draft'), Buffer.alloc(50));
    expect((await drafts.list()).map(({ text }) => text)).toEqual(['3']);
    expect(log.lines).toHaveLength(2);
  });

  it('kept all at once end with the last', async () => {
    const { at } = testFolder();
    const { drafts } = draftsIn(at('drafts'));
    const texts = Array.from({ length: 20 }, (_, number) => `${number}`);
    await Promise.all(texts.map((text) => drafts.keep('a', { text, path: undefined })));
    expect((await drafts.list()).map(({ text }) => text)).toEqual(['19']);
  });

  it('are gone once dropped, even while one is being kept', async () => {
    const { at } = testFolder();
    const { drafts } = draftsIn(at('drafts'));
    void drafts.keep('a', { text: 'late', path: undefined });
    await drafts.drop('a');
    await drafts.idle();
    expect(await drafts.list()).toEqual([]);
    await drafts.drop('never-kept');
  });

  it('are none where there is no folder', async () => {
    const { at } = testFolder();
    expect(await draftsIn(at('gone')).drafts.list()).toEqual([]);
  });

  it('that cannot be kept say so', async () => {
    const { at, write } = testFolder();
    write('file', '');
    const { drafts } = draftsIn(at('file'));
    await expect(drafts.keep('a', { text: '', path: undefined })).rejects.toThrow();
  });
});

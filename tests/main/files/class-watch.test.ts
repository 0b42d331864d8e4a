/** Real files that are changed under a watch. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { ClassChange } from '../../../main/contract/contract';
import { keyIn, liesIn } from '../../../main/files/class-roots';
import { watchClass, type ClassWatchOptions } from '../../../main/files/class-watch';
import { testFolder } from './folder';

vi.setConfig({ testTimeout: 60_000 });

async function watching(
  chosen: readonly string[],
  options: Partial<Pick<ClassWatchOptions, 'isFolder' | 'tellsAll' | 'every'>> = {},
) {
  const told: Omit<ClassChange, 'watch'>[] = [];
  const watch = watchClass({
    ...{ isFolder: chosen.length === 1, tellsAll: false, every: 100, ...options },
    chosen: chosen.map((one) => ({ path: one })),
    tell: (change) => told.push(change),
  });
  onTestFinished(() => watch.close());
  const count = await watch.ready;
  const texts = () =>
    told.flatMap(({ changed }) =>
      changed.map(({ key, answer }) => [
        key,
        answer.kind === 'done' ? answer.value.text : answer.kind,
      ]),
    );
  const removed = () => told.flatMap((change) => change.removed);
  return { watch, count, told, texts, removed };
}

/** Longer than several looks take. */
const aWhile = () => new Promise((resolve) => setTimeout(resolve, 600));

function aClass() {
  const test = testFolder();
  fs.mkdirSync(test.at('late'));
  test.write('a.blowback', 'A');
  test.write('late/b.json', 'B');
  test.write('essay.txt', 'not ours');
  return test;
}

describe('a folder', () => {
  it.each([
    ['/', '/a.json', true],
    ['/x', '/x/late/a.json', true],
    ['/x', '/x/..a.json', true],
    ['/x', '/xy/a.json', false],
    ['/x', '/a.json', false],
    ['/x', '/x', false],
  ])('%s holds %s: %s', (root, file, isInside) => {
    expect(liesIn(root, file, path.posix)).toBe(isInside);
  });

  it.each([
    ['E:\\', 'E:\\a.json', true],
    ['E:\\x', 'E:\\x\\a.json', true],
    ['E:\\', 'C:\\a.json', false],
    ['\\\\school\\share\\', '\\\\school\\share\\a.json', true],
  ])('of Windows, %s, holds %s: %s', (root, file, isInside) => {
    expect(liesIn(root, file, path.win32)).toBe(isInside);
  });

  it.each([
    ['E:\\class', 'E:\\class\\late\\a.json', 'late/a.json', 'class/late/a.json'],
    ['C:\\', 'C:\\late\\a.json', 'late/a.json', 'C_drive/late/a.json'],
  ])('of Windows, %s, knows %s as %s, beside others as %s', (root, file, alone, named) => {
    expect(keyIn(root, file, false, path.win32)).toBe(alone);
    expect(keyIn(root, file, true, path.win32)).toBe(named);
  });
});

describe('the files of a class', () => {
  it('are told of when their content changes, when they come and when they go', async () => {
    const { folder, write, at } = aClass();
    const { count, texts, removed, watch } = await watching([folder]);
    expect(count).toBe(2);
    write('a.blowback', 'A2');
    write('late/c.blowback', 'C');
    await vi.waitFor(() =>
      expect(texts()).toEqual(
        expect.arrayContaining([
          ['a.blowback', 'A2'],
          ['late/c.blowback', 'C'],
        ]),
      ),
    );
    fs.rmSync(at('late', 'b.json'));
    await vi.waitFor(() => expect(removed()).toEqual(['late/b.json']));
    expect(watch.pathOf('late/c.blowback')).toBe(at('late', 'c.blowback'));
    expect(watch.pathOf('late/b.json')).toBeUndefined();
    expect(watch.pathOf('../a.blowback')).toBeUndefined();
  });

  it('are seen in a folder that is made later, and after a save that renames', async () => {
    const { folder, at, write } = aClass();
    const { texts } = await watching([folder], { every: 60_000 });
    fs.mkdirSync(at('new'));
    await vi.waitFor(async () => {
      write('new/d.blowback', 'D');
      await aWhile();
      expect(texts()).toContainEqual(['new/d.blowback', 'D']);
    });
    fs.writeFileSync(at('.a.tmp'), 'A3');
    fs.renameSync(at('.a.tmp'), at('a.blowback'));
    await vi.waitFor(() => expect(texts()).toContainEqual(['a.blowback', 'A3']));
  });

  it('are not told of when only their time changes, or when they are written again as they were', async () => {
    const { folder, write, at } = aClass();
    const { told } = await watching([folder]);
    fs.utimesSync(at('a.blowback'), new Date(0), new Date(0));
    write('late/b.json', 'B');
    write('essay.txt', 'something else');
    await aWhile();
    expect(told).toEqual([]);
  });

  it('are told of though size and time stay the same', async () => {
    const { folder, write, at } = aClass();
    const { mtime } = fs.statSync(at('a.blowback'));
    const { texts } = await watching([folder]);
    write('a.blowback', 'Z');
    fs.utimesSync(at('a.blowback'), mtime, mtime);
    await vi.waitFor(() => expect(texts()).toContainEqual(['a.blowback', 'Z']));
  });

  it.each([
    ['of a folder', []],
    ['that were chosen one by one', ['a.blowback']],
  ])(
    '%s stay on the wall when their folder vanishes, and are looked at again when it is back',
    async (_, chosen) => {
      const { folder, at } = testFolder();
      const [own, away] = [at('stick'), path.join(folder, 'away')];
      fs.mkdirSync(own);
      fs.writeFileSync(path.join(own, 'a.blowback'), 'A');
      const { told, texts, removed } = await watching([path.join(own, ...chosen)]);
      fs.renameSync(own, away);
      await vi.waitFor(() => expect(told.at(-1)?.lost).toEqual([own]));
      expect(removed()).toEqual([]);
      fs.writeFileSync(path.join(away, 'a.blowback'), 'A2');
      fs.renameSync(away, own);
      await vi.waitFor(() => expect(texts()).toEqual([['a.blowback', 'A2']]));
      expect(told.at(-1)?.lost).toEqual([]);
    },
  );

  it('that were chosen one by one are watched, and nothing beside them', async () => {
    const { write, at } = aClass();
    const { count, texts, removed } = await watching([at('a.blowback')]);
    expect(count).toBe(1);
    write('other.blowback', 'not chosen');
    write('a.blowback', 'A2');
    await vi.waitFor(() => expect(texts()).toEqual([['a.blowback', 'A2']]));
    fs.rmSync(at('a.blowback'));
    await vi.waitFor(() => expect(removed()).toEqual(['a.blowback']));
    write('a.blowback', 'A3');
    await vi.waitFor(() => expect(texts()).toHaveLength(2));
    await aWhile();
    expect(texts().map(([key]) => key)).not.toContain('other.blowback');
  });

  it('of several folders carry the name of theirs', async () => {
    const { at, write } = aClass();
    fs.mkdirSync(at('monday'));
    write('monday/b.json', 'M');
    const { texts } = await watching([at('late'), at('monday')], { tellsAll: true });
    expect(texts()).toEqual([
      ['late/b.json', 'B'],
      ['monday/b.json', 'M'],
    ]);
  });

  it('carry the name of their folder as soon as one folder was not all that was chosen', async () => {
    const { at } = aClass();
    const asked = { isFolder: false, tellsAll: true };
    const { texts } = await watching([at('late'), at('gone')], asked);
    expect(texts()).toEqual([['late/b.json', 'B']]);
  });

  it('are told of in pieces, the last of which says so', async () => {
    const { folder, write } = testFolder();
    for (let at = 0; at < 45; at += 1) write(`${at}.blowback`, String(at));
    const { told } = await watching([folder], { tellsAll: true });
    expect(told.map(({ changed, more }) => [changed.length, more])).toEqual([
      [20, true],
      [20, true],
      [5, false],
    ]);
  });

  it('that cannot be read are told of with the problem', async () => {
    const { folder, write } = aClass();
    const { told } = await watching([folder]);
    write('a.blowback', Uint8Array.of(0xff, 0xff));
    await vi.waitFor(() =>
      expect(told[0]?.changed[0]).toMatchObject({
        key: 'a.blowback',
        answer: { kind: 'problem', problem: { kind: 'not-text' } },
      }),
    );
  });

  it('are left alone when the watch is closed', async () => {
    const { folder, write } = aClass();
    const { told, watch } = await watching([folder]);
    watch.close();
    write('a.blowback', 'A2');
    await aWhile();
    expect(told).toEqual([]);
  });
});

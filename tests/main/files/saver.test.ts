import fs from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { createSaver } from '../../../main/files/saver';
import { testFolder } from './folder';

// Real disks make promises good slowly, the more so when they are busy.
vi.setConfig({ testTimeout: 60_000 });

const replace = { kind: 'replace' } as const;
const expecting = (text: string | undefined) => ({ kind: 'expect', text }) as const;

describe('saving', () => {
  it('writes the text, answers with the place and leaves nothing beside it', async () => {
    const { at, read, names } = testFolder();
    const answer = await createSaver().saveText(at('a.blowback'), 'ñandú 🦅', replace);
    expect(answer).toEqual({ kind: 'done', value: { path: at('a.blowback'), name: 'a.blowback' } });
    expect(read('a.blowback')).toBe('ñandú 🦅');
    expect(names()).toEqual(['a.blowback']);
  });

  it('writes bytes and an empty text as they are', async () => {
    const { at } = testFolder();
    const saver = createSaver();
    await saver.saveBytes(at('a.png'), new Uint8Array([0, 255, 10]));
    await saver.saveText(at('empty'), '', replace);
    expect([...fs.readFileSync(at('a.png'))]).toEqual([0, 255, 10]);
    expect(fs.statSync(at('empty')).size).toBe(0);
  });

  it('keeps the permissions of the file it replaces', async () => {
    const { at, write } = testFolder();
    const file = write('a', 'old');
    fs.chmodSync(file, 0o640);
    await createSaver().saveText(at('a'), 'new', replace);
    expect(fs.statSync(file).mode & 0o7777).toBe(0o640);
  });

  it('follows a symbolic link and leaves it one', async () => {
    const { at, write, read } = testFolder();
    write('real', 'old');
    fs.symlinkSync('real', at('link'));
    await createSaver().saveText(at('link'), 'new', replace);
    expect(fs.lstatSync(at('link')).isSymbolicLink()).toBe(true);
    expect(read('real')).toBe('new');
  });

  it('makes the file that a dangling link leads to', async () => {
    const { at, read } = testFolder();
    fs.mkdirSync(at('there'));
    fs.symlinkSync('there/later', at('link'));
    await createSaver().saveText(at('link'), 'new', replace);
    expect(read('there/later')).toBe('new');
    expect(fs.lstatSync(at('link')).isSymbolicLink()).toBe(true);
  });

  it('runs saves to one file in the order they were asked for, also through a link', async () => {
    const { at, write, read } = testFolder();
    write('a', '');
    fs.symlinkSync('a', at('link'));
    const saver = createSaver();
    const texts = Array.from({ length: 20 }, (_, number) => `${number}`.repeat(10_000));
    await Promise.all([
      ...texts.map((text) => saver.saveText(at('a'), text, replace)),
      saver.saveText(at('link'), 'by the link', replace),
    ]);
    expect(['by the link', texts.at(-1)]).toContain(read('a'));
    await Promise.all(texts.map((text) => saver.saveText(at('a'), text, replace)));
    expect(read('a')).toBe(texts.at(-1));
  });

  it('tells when nothing is being written any more', async () => {
    const { at, read } = testFolder();
    const saver = createSaver();
    void saver.saveText(at('a'), 'x'.repeat(1_000_000), replace);
    await saver.idle();
    expect(read('a')).toHaveLength(1_000_000);
  });
});

describe('somebody else at the file', () => {
  it('saves over exactly what the window last saw, three hundred times', async () => {
    const { at, write, read } = testFolder();
    write('a', '0');
    const saver = createSaver();
    for (let number = 1; number <= 300; number += 1) {
      const answer = await saver.saveText(at('a'), `${number}`, expecting(`${number - 1}`));
      expect(answer.kind).toBe('done');
    }
    expect(read('a')).toBe('300');
  });

  it.each([
    ['other text', 'theirs'],
    ['text of the same length', 'ouRs'],
    ['nothing', ''],
  ])('refuses to replace %s', async (_, theirs) => {
    const { at, write, read, names } = testFolder();
    write('a', theirs);
    const answer = await createSaver().saveText(at('a'), 'newer', expecting('ours'));
    expect(answer).toMatchObject({
      kind: 'problem',
      problem: { kind: 'changed-on-disk', path: at('a') },
    });
    expect(read('a')).toBe(theirs);
    expect(names()).toEqual(['a']);
  });

  it('sees a change within one tick of the clock', async () => {
    const { at, write } = testFolder();
    const file = write('a', 'ours');
    const { atime, mtime } = fs.statSync(file);
    write('a', 'ouRs');
    fs.utimesSync(file, atime, mtime);
    const answer = await createSaver().saveText(at('a'), 'newer', expecting('ours'));
    expect(answer.kind).toBe('problem');
  });

  it('does not mind a touched, recreated or deleted file', async () => {
    const { at, write } = testFolder();
    const saver = createSaver();
    fs.utimesSync(write('a', 'one'), 1, 1);
    expect((await saver.saveText(at('a'), 'two', expecting('one'))).kind).toBe('done');
    fs.rmSync(at('a'));
    write('a', 'two');
    expect((await saver.saveText(at('a'), 'three', expecting('two'))).kind).toBe('done');
    fs.rmSync(at('a'));
    expect((await saver.saveText(at('a'), 'four', expecting('three'))).kind).toBe('done');
  });

  it('does not mind to find what it is about to write', async () => {
    const { at, write } = testFolder();
    write('a', 'new');
    expect((await createSaver().saveText(at('a'), 'new', expecting('old'))).kind).toBe('done');
  });

  it('never replaces a file that the window has not seen, unless told to', async () => {
    const { at, write, read } = testFolder();
    write('a', 'theirs');
    const saver = createSaver();
    const answer = await saver.saveText(at('a'), 'ours', expecting(undefined));
    expect(answer).toMatchObject({ problem: { kind: 'changed-on-disk' } });
    expect((await saver.saveText(at('a'), 'ours', replace)).kind).toBe('done');
    expect(read('a')).toBe('ours');
  });
});

describe('a place that cannot be written', () => {
  it.each([
    ['a vanished folder', 'gone/a', 'not-found'],
    ['a folder', 'folder', 'not-a-file'],
    ['a file under a file', 'plain/a', 'not-found'],
    ['a write-protected file', 'protected', 'read-only'],
    ['links in a circle', 'circle', 'failed'],
  ])('says what is wrong with %s', async (_, name, kind) => {
    const { at, write } = testFolder();
    fs.mkdirSync(at('folder'));
    write('plain', 'old');
    fs.chmodSync(write('protected', 'old'), 0o444);
    fs.symlinkSync('circle', at('circle'));
    const answer = await createSaver().saveText(at(name), 'new', replace);
    expect(answer).toMatchObject({ kind: 'problem', problem: { kind, path: at(name) } });
  });

  it('does not replace a pipe', async () => {
    const { at, pipe } = testFolder();
    pipe('pipe');
    const answer = await createSaver().saveText(at('pipe'), 'new', replace);
    expect(answer).toMatchObject({ problem: { kind: 'not-a-file' } });
    expect(fs.statSync(at('pipe')).isFIFO()).toBe(true);
  });
});

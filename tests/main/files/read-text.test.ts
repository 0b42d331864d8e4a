import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readText } from '../../../main/files/read-text';
import { testFolder } from './folder';

describe('reading', () => {
  it('gives the whole text, a byte order mark included', async () => {
    const { write } = testFolder();
    const file = write('a.blowback', '\uFEFF{"año": "ñ"}\r\n');
    expect(await readText(file)).toEqual({
      kind: 'done',
      value: { path: file, name: 'a.blowback', text: '\uFEFF{"año": "ñ"}\r\n' },
    });
  });

  it.each([
    ['UTF-16', Buffer.from('\uFEFF{}', 'utf16le')],
    ['Latin-1', Buffer.from('año', 'latin1')],
    ['a cut character', Buffer.from('ñ').subarray(0, 1)],
    ['half a surrogate pair', Buffer.from([0xed, 0xa0, 0x80])],
  ])('refuses %s instead of guessing', async (_, bytes) => {
    const { write } = testFolder();
    expect(await readText(write('a', bytes))).toMatchObject({ problem: { kind: 'not-text' } });
  });

  it('takes 20 MB and not one byte more', async () => {
    const { write } = testFolder();
    expect((await readText(write('a', Buffer.alloc(20_000_000, 32)))).kind).toBe('done');
    expect(await readText(write('b', Buffer.alloc(20_000_001, 32)))).toMatchObject({
      problem: { kind: 'too-large', detail: '20' },
    });
  });

  it('says that a missing file, a folder and a device are none', async () => {
    const { at, folder } = testFolder();
    expect(await readText(at('gone'))).toMatchObject({ problem: { kind: 'not-found' } });
    expect(await readText(folder)).toMatchObject({ problem: { kind: 'not-a-file' } });
    expect(await readText('/dev/zero')).toMatchObject({ problem: { kind: 'not-a-file' } });
  });

  it('does not wait at a named pipe', async () => {
    const { at, pipe } = testFolder();
    pipe('pipe');
    expect(await readText(at('pipe'))).toMatchObject({ problem: { kind: 'not-a-file' } });
  });

  it('follows a link', async () => {
    const { at, write } = testFolder();
    write('a', 'text');
    fs.symlinkSync('a', at('link'));
    expect(await readText(at('link'))).toMatchObject({ value: { path: at('link'), text: 'text' } });
  });
});

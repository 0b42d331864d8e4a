import { describe, expect, it } from 'vitest';
import { problemOf, readText } from '../../../renderer/platform/browser/read-text';

describe('reading a file in the browser', () => {
  it('gives its text with a byte order mark as it stands', async () => {
    const file = fileOf(new Uint8Array([0xef, 0xbb, 0xbf, 0x7b, 0x7d]));
    expect(await readText(file)).toEqual({
      kind: 'done',
      value: { path: 'a.blowback', name: 'a.blowback', text: '\ufeff{}' },
    });
  });

  it('refuses bytes that are not UTF-8', async () => {
    expect(await readText(fileOf(new Uint8Array([0xff, 0xfe, 0x7b, 0x00])))).toMatchObject({
      kind: 'problem',
      problem: { kind: 'not-text' },
    });
  });

  it('refuses a file that is far too large without reading it', async () => {
    const file = new File([], 'a.blowback');
    Object.defineProperty(file, 'size', { value: 21e6 });
    Object.defineProperty(file, 'arrayBuffer', { value: () => Promise.reject(new Error('read')) });
    expect(await readText(file)).toMatchObject({ problem: { kind: 'too-large', detail: '20' } });
  });

  it.each([
    ['NotFoundError', 'not-found'],
    ['NotAllowedError', 'no-permission'],
    ['QuotaExceededError', 'disk-full'],
    ['SomethingNew', 'failed'],
  ])('calls the browser’s %s %s', (name, kind) => {
    expect(problemOf('a', new DOMException('words', name))).toEqual({
      ...{ kind, path: 'a' },
      detail: expect.stringContaining('words'),
    });
  });
});

function fileOf(bytes: Uint8Array<ArrayBuffer>): File {
  const file = new File([bytes], 'a.blowback');
  // jsdom's File does not read itself.
  Object.defineProperty(file, 'arrayBuffer', { value: () => Promise.resolve(bytes.buffer) });
  return file;
}

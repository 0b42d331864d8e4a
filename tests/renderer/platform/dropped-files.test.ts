/** Under which keys a page knows the files of a drop; the main process is told which rule held. */
import { describe, expect, it } from 'vitest';
import { chosenFiles, droppedFiles } from '../../../renderer/platform/dropped-files';

describe('a drop', () => {
  it('of one folder has keys without its name', async () => {
    const drop = await droppedFiles(dropOf(folder('late', 'a.json')));
    expect(drop.files.map(({ key }) => key)).toEqual(['a.json']);
    expect(drop.isFolder).toBe(true);
  });

  it('of two folders has keys with their names, even if one of them is empty', async () => {
    const drop = await droppedFiles(dropOf(folder('late', 'a.json'), folder('monday')));
    expect(drop.files.map(({ key }) => key)).toEqual(['late/a.json']);
    expect(drop.isFolder).toBe(false);
    expect(drop.roots.map(({ name }) => name)).toEqual(['late', 'monday']);
  });
});

describe('an input', () => {
  it('of a folder has keys without its name, of files their names', () => {
    const inFolder = new File([''], 'a.json');
    Object.defineProperty(inFolder, 'webkitRelativePath', { value: 'late/deep/a.json' });
    const taken = chosenFiles([inFolder] as unknown as FileList); // what is taken of a list is that it can be gone through
    expect([taken.files[0]?.key, taken.isFolder]).toEqual(['deep/a.json', true]);
    const plain = chosenFiles([new File([''], 'b.json')] as unknown as FileList); // as above
    expect([plain.files[0]?.key, plain.isFolder]).toEqual(['b.json', false]);
  });
});

function folder(name: string, ...files: readonly string[]) {
  const entries = files.map((file) => ({
    ...{ isFile: true, isDirectory: false, name: file, fullPath: `/${name}/${file}` },
    file: (done: (file: File) => void) => done(new File([''], file)),
  }));
  const createReader = () => {
    const parts = [entries, []];
    return { readEntries: (done: (part: unknown) => void) => done(parts.shift()) };
  };
  return { isFile: false, isDirectory: true, name, fullPath: `/${name}`, createReader };
}

function dropOf(...entries: readonly ReturnType<typeof folder>[]): DataTransfer {
  const items = entries.map((entry) => ({ webkitGetAsEntry: () => entry }));
  const files = entries.map(({ name }) => new File([''], name));
  return { items, files } as unknown as DataTransfer; // the part of it that is read
}

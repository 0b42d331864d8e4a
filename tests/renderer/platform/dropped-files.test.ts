/** Under which keys a page knows the files of a drop; the main process is told which rule held. */
import { describe, expect, it } from 'vitest';
import {
  chosenFiles,
  droppedFiles,
  type ChosenFiles,
} from '../../../renderer/platform/dropped-files';

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
    const files = ['late/deep/a.json', 'late/.kept/b.json', 'late/1/2/3/4/5/6/c.json'];
    const taken = chosenFiles([...files, 'late/1/2/3/4/5/6/7/d.json'].map(inPicked));
    expect(keysOf(taken)).toEqual(['deep/a.json', '1/2/3/4/5/6/c.json']);
    expect(taken.isFolder).toBe(true);
    const plain = chosenFiles([new File([''], 'b.json')]);
    expect([keysOf(plain), plain.isFolder]).toEqual([['b.json'], false]);
  });

  it('of the root of a drive, which has no name, has keys from there', () => {
    const files = ['a.json', 'late/a.json', '.kept/c.json'].map(inPicked);
    const taken = chosenFiles(files);
    expect([keysOf(taken), taken.isFolder]).toEqual([['a.json', 'late/a.json'], true]);
    expect(chosenFiles(files.slice(0, 1)).isFolder).toBe(true);
  });
});

function keysOf({ files }: ChosenFiles): readonly string[] {
  return files.map(({ key }) => key);
}

/** A file as an input that takes a folder gives it. */
function inPicked(path: string): File {
  const file = new File([''], path.slice(path.lastIndexOf('/') + 1));
  Object.defineProperty(file, 'webkitRelativePath', { value: path });
  return file;
}

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

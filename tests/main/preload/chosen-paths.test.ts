/** From the files of a picker to the folder that was picked, as Windows and others write paths. */
import { describe, expect, it } from 'vitest';
import { chosenPaths } from '../../../main/preload/chosen-paths';

const from = (...given: readonly (readonly [path: string, inPicked: string])[]) =>
  chosenPaths(given.map(([path, inPicked]) => ({ path, inPicked })));

describe('a folder that was picked is told', () => {
  it('by its files, however deep they lie', () => {
    const files = [
      ['/home/ana/class/a.json', 'class/a.json'],
      ['/home/ana/class/late/b.json', 'class/late/b.json'],
    ] as const;
    expect(from(...files)).toEqual(['/home/ana/class']);
  });

  it('on Windows, on a drive and on a share', () => {
    expect(from(['D:\\class\\late\\b.json', 'class/late/b.json'])).toEqual(['D:\\class']);
    expect(from(['\\\\school\\share\\a.json', 'share/a.json'])).toEqual(['\\\\school\\share']);
  });

  it('where it is the root of a drive, whose files do not begin with a name', () => {
    const files = [
      ['C:\\a.json', 'a.json'],
      ['C:\\late\\a.json', 'late/a.json'],
    ] as const;
    expect(from(...files)).toEqual(['C:\\']);
    expect(from(['C:\\a.json', 'a.json'])).toEqual(['C:\\']);
    expect(from(['/a.json', 'a.json'])).toEqual(['/']);
  });

  it('where the root of a drive goes by a name of its own', () => {
    expect(from(['E:\\a.json', 'E/a.json'], ['E:\\late\\b.json', 'E/late/b.json'])).toEqual([
      'E:\\',
    ]);
  });

  it('where a name holds a backslash, as it may outside of Windows', () => {
    expect(from(['/home/a\\b/c.json', 'a\\b/c.json'])).toEqual(['/home/a\\b']);
  });
});

describe('what was chosen by itself', () => {
  it('is itself, each once; without a place on a disk it is nothing', () => {
    expect(from(['C:\\', ''], ['C:\\a.json', ''], ['C:\\a.json', ''], ['', ''])).toEqual([
      'C:\\',
      'C:\\a.json',
    ]);
  });
});

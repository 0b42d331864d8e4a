import { describe, expect, it } from 'vitest';
import { fileArguments } from '../../../main/shell/file-arguments';

describe('the files on a command line', () => {
  it.each([
    [['a.blowback'], ['/home/x/a.blowback']],
    [
      ['/y/a.blowback', 'b.JSON'],
      ['/y/a.blowback', '/home/x/b.JSON'],
    ],
    [['.', '--no-sandbox', '--user-data-dir=/tmp/x.json', 'a.blowback'], ['/home/x/a.blowback']],
    [['-r', '/node_modules/playwright/loader.js', '.'], []],
    [['file:///y/a%20b.blowback'], ['/y/a b.blowback']],
    [['file://%zz'], []],
    [['https://example.org/a.blowback'.replace('.blowback', '')], []],
    [[], []],
  ])('of %j are %j', (given, files) => {
    expect(fileArguments(given, '/home/x')).toEqual(files);
  });
});

import { describe, expect, it } from 'vitest';
import { hasOurSuffix, safeFileName } from '../../../main/files/file-name';

describe('B7: a suggested file name', () => {
  it.each([
    ['Handover of 29', 'Handover of 29.blowback'],
    ['¿Qué pasaría si…?', '¿Qué pasaría si….blowback'],
    ['a.blowback', 'a.blowback'],
    ['A.BLOWBACK', 'A.blowback'],
    ['../../etc/passwd', 'etc passwd.blowback'],
    ['C:\\Windows\\system32', 'C Windows system32.blowback'],
    ['CON', '_CON.blowback'],
    ['nul.txt', '_nul.txt.blowback'],
    ['com1', '_com1.blowback'],
    ['...', 'Untitled.blowback'],
    ['', 'Untitled.blowback'],
    ['.hidden', 'hidden.blowback'],
    ['ends with dots...  ', 'ends with dots.blowback'],
    ['two\nlines\0', 'two lines.blowback'],
    ['gpj.\u202Eexe', 'gpj. exe.blowback'],
    ['a'.repeat(300), `${'a'.repeat(80)}.blowback`],
  ])('for %j is %j', (wish, name) => {
    expect(safeFileName(wish, '.blowback', 'Untitled')).toBe(name);
  });
});

describe('B7: a file of ours', () => {
  it.each(['a.blowback', 'A.BLOWBACK', 'a.blowback-lesson', 'a.blowback-class', 'a.json'])(
    'may be called %s',
    (name) => {
      expect(hasOurSuffix(name)).toBe(true);
    },
  );
  it.each(['a.txt', 'blowback', '.blowback', 'a.blowback.exe', ''])('is not called %j', (name) => {
    expect(hasOurSuffix(name)).toBe(false);
  });
});

/** The class file: read, written, refused in words; and it can name nothing outside of its folder. */
import { describe, expect, it } from 'vitest';
import {
  isClassFile,
  isMemberPath,
  limits,
  parseClass,
  writeClass,
  writeDocument,
  type ClassFile,
} from '../../../models/document';
import { sentence, type Json } from './helpers';
import { spring } from './class-sample';
import { full } from './sample';

function fileWith(change: (file: Json) => void): string {
  const file = JSON.parse(writeClass(spring)) as Json; // written by ourselves
  change(file);
  return JSON.stringify(file);
}

function refusals(text: string): readonly string[] {
  const parsed = parseClass(text);
  return parsed.ok ? [] : parsed.faults.map(sentence);
}

function opened(text: string): ClassFile {
  const parsed = parseClass(text);
  if (!parsed.ok) throw new Error(parsed.faults.map(sentence).join(' '));
  return parsed.value;
}

describe('a class file', () => {
  it('is read as it was written, to the letter', () => {
    const text = writeClass(spring);
    expect(opened(text)).toEqual(spring);
    expect(writeClass(opened(text))).toBe(text);
    expect(opened(`\uFEFF${text}`)).toEqual(spring);
  });

  it('keeps what a newer minor version wrote', () => {
    const text = fileWith((file) => {
      file.version.minor = 4;
      file.mood = 'calm';
      file.files[1].colour = 'red';
    });
    expect(JSON.parse(writeClass(opened(text)))).toEqual(JSON.parse(text));
  });

  it('of a newer major version is refused, and not read', () => {
    expect(refusals(fileWith((file) => (file.version.major = 2)))[0]).toContain('newer version');
  });

  it('is known by its name, or by how it begins', () => {
    const text = writeClass(spring);
    expect(isClassFile({ name: 'x.json', text })).toBe(true);
    expect(isClassFile({ name: 'x.json', text: `\uFEFF\n ${text}` })).toBe(true);
    expect(isClassFile({ name: 'X.BLOWBACK-CLASS', text: '' })).toBe(true);
    expect(isClassFile({ name: 'x.blowback', text: writeDocument(full) })).toBe(false);
    // Renamed, or saved over a class: it is what it says.
    expect(isClassFile({ name: 'x.blowback-class', text: writeDocument(full) })).toBe(false);
    expect(refusals(writeDocument(full))[0]).toContain('“format” must be "blowback-class"');
    expect(refusals('7')[0]).toContain('one object');
  });

  it.each([
    ['/etc/x.json', 'a root'],
    ['../x.json', 'the folder above'],
    ['a/../../x.json', 'the folder above, in between'],
    ['./x.json', 'the folder itself'],
    ['a/./x.json', 'the folder itself, in between'],
    ['a//x.json', 'no name between'],
    ['C:/x.json', 'a drive'],
    ['C:x.json', 'a place on a drive'],
    ['a\\..\\x.json', 'backslashes'],
    ['\\\\server\\x.json', 'another computer'],
    ['x.json:y.json', 'a stream'],
    ['file:///x.json', 'an address'],
    ['.ssh/x.json', 'a hidden folder'],
    ['.x.json', 'a hidden file'],
    ['x.exe', 'another kind of file'],
    ['x.json/', 'a folder'],
    ['.blowback', 'only a suffix'],
    ['x\u0000.json', 'a NUL'],
    ['x\n.json', 'a line break'],
    ['', 'nothing'],
    [`${'x'.repeat(500)}.json`, 'more than 500 characters'],
  ])('cannot name %j (%s)', (path) => {
    expect(isMemberPath(path)).toBe(false);
    const [said = ''] = refusals(fileWith((file) => (file.files[0].file = path)));
    expect(said).toContain('“files[0].file” is');
    if (!path.includes('\u0000')) expect(said).toContain('in the folder of the class');
  });

  it.each(['a.blowback', 'a b/ñandú 🦅.blowback', 'tarea (2).Blowback', 'a/b/c/d.json'])(
    'can name %j',
    (path) => {
      expect(isMemberPath(path)).toBe(true);
      expect(refusals(fileWith((file) => (file.files[0].file = path)))).toEqual([]);
    },
  );

  it('decides about a very long name at once', () => {
    const before = performance.now();
    expect(isMemberPath('a/'.repeat(200_000))).toBe(false);
    expect(isMemberPath('a.json'.repeat(80))).toBe(true);
    refusals(fileWith((file) => (file.files[0].file = `${'a.'.repeat(1_000_000)}x`)));
    expect(performance.now() - before).toBeLessThan(5_000);
  });

  it.each([
    ['version', [], 'an object with fields'],
    ['version.minor', -1, 'a whole number from 0'],
    ['title', 'x'.repeat(201), 'text of at most 200 characters'],
    ['assignment', 5, 'text of at most 2,000 characters'],
    ['saved', null, 'text of at most 60 characters'],
    ['model', 'ponds', 'an object with fields'],
    ['model.id', '', 'a name of letters and digits'],
    ['model.version', 'x'.repeat(41), 'text of at most 40 characters'],
    ['names', 'maybe', 'one of "shown", "hidden"'],
    ['members', '*', 'one of "folder", "files"'],
    ['files', Array.from({ length: 1_001 }, () => 0), 'a list of 0 to 1,000 entries'],
    ['files[0]', 'a.blowback', 'an object with fields'],
    ['files[0].file', 7, 'in the folder of the class'],
    ['files[0].number', 0, 'a whole number from 1'],
    ['files[0].who', 7, 'text of at most'],
    ['files[0].title', 7, 'text of at most 200 characters'],
    ['files[0].version', 7, 'text of at most 40 characters'],
    ['files[0].scenario', 7, 'text of at most 200 characters'],
    ['files[0].values', {}, 'a list of 0 to 200 entries'],
    ['files[0].values[0]', 1, 'an object with fields'],
    ['files[0].values[0].series', '../x', 'a name of letters and digits'],
    ['files[0].values[0].value', '12', 'a number from'],
    ['files[0].baseline', 0, 'a list of 0 to 200 entries'],
    ['files[0].claims', ['yes'], 'one of "true", "depends", "false", "open"'],
    ['files[0].scores', Array.from({ length: 51 }, () => 0), 'a list of 0 to 50 entries'],
    ['files[0].scores[0]', 1, 'an object with fields'],
    ['files[0].scores[0].error', -1, 'a number from 0'],
    ['files[0].scores[0].within', 1.01, 'a number from 0 to 1'],
  ])('with a bad %s says where, what and what is allowed', (path, value, allowed) => {
    const [said = ''] = refusals(fileWith((file) => set(file, path, value)));
    expect(said).toContain(path);
    expect(said).toContain(allowed);
  });

  it('names files, numbers and series once', () => {
    const text = fileWith((file) => {
      file.files[1].file = 'ana.blowback';
      file.files[1].number = 2;
      (file.files[0].values as unknown[]).push({ series: 'fish', value: 1 });
    });
    expect(refusals(text).map((said) => said.split('”')[0])).toEqual([
      '“files[0].values[1].series',
      '“files[1].file',
      '“files[1].number',
    ]);
  });

  it('is refused for what every file of ours is refused for', () => {
    const text = writeClass(spring);
    expect(refusals(text.slice(0, 300))[0]).toContain('cut short');
    expect(refusals(text.replace('"title"', '"names": "shown", "title"'))[0]).toContain('twice');
    expect(refusals(text.replace('"title"', '"__proto__": 1, "title"'))[0]).toContain('__proto__');
    expect(refusals(text.replace('12.5', '1e999'))[0]).toContain('cannot keep exactly');
    expect(refusals('['.repeat(1_000_000))[0]).toContain('nested');
    expect(refusals(`"${'x'.repeat(limits.bytes)}"`)[0]).toContain('MB');
  });
});

function set(file: Json, path: string, value: unknown): void {
  const steps = path.split(/[.[\]]+/).filter((step) => step !== '');
  const last = steps.pop() ?? '';
  const parent = steps.reduce<Json>((part, step) => part[step] as Json, file);
  parent[last] = value;
}

/** Ways to spoil a file: in its structure, and in its letters. */
import fc from 'fast-check';

/** Values that have broken other programs. */
const poison: readonly unknown[] = [
  null, true, 0, -1, -0, 1.5, 521, 2 ** 32, 2 ** 53, 1e15, 1e16, 1e300, '', 'standard', '__proto__', 'constructor', 'toString',
  'x'.repeat(300), '\u0000', '\ud800', '<script>alert(1)</script>', '=1+1', '../../x', [], {}, [[]], [null], { length: -1 },
  { toString: 1 }, { id: 'a', title: 'a' }, { week: 0, value: 0 },
]; // prettier-ignore

const names = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'id',
  'week',
  'title',
  'levers',
  'new',
  '',
  'a.b',
  '0',
];

const anyValue = fc.oneof(fc.constantFrom(...poison), fc.jsonValue({ maxDepth: 2 }));

/** One change of a JSON value somewhere inside it; `at` chooses the place. */
export const structureMutation = fc.record({
  at: fc.nat(),
  kind: fc.constantFrom('replace', 'delete', 'add', 'rename', 'repeat', 'swap'),
  name: fc.constantFrom(...names),
  value: anyValue,
});

export type StructureMutation =
  typeof structureMutation extends fc.Arbitrary<infer Made> ? Made : never;

/** The text of a JSON value with one change in its structure. Fields may then stand twice, as in a hostile file. */
export function mutateStructure(
  file: unknown,
  { at, kind, name, value }: StructureMutation,
): string {
  const places = countPlaces(file);
  const wanted = at % places;
  let place = -1;

  function text(part: unknown): string {
    place += 1;
    const here = place === wanted;
    if (here && kind === 'replace') return JSON.stringify(value);
    if (Array.isArray(part)) {
      const items = part.map(text);
      if (here && kind === 'add') items.push(JSON.stringify(value));
      if (here && kind === 'delete') items.pop();
      if (here && kind === 'repeat') items.push(...items);
      if (here && kind === 'swap') items.reverse();
      return `[${items.join(',')}]`;
    }
    if (typeof part === 'object' && part !== null) {
      const fields = Object.entries(part).map(
        ([key, field]) => [JSON.stringify(key), text(field)] as const,
      );
      const first = fields[at % Math.max(1, fields.length)];
      if (here && kind === 'add') fields.push([JSON.stringify(name), JSON.stringify(value)]);
      if (here && kind === 'delete') fields.splice(at % Math.max(1, fields.length), 1);
      if (here && kind === 'rename' && first !== undefined) {
        fields.splice(fields.indexOf(first), 1, [JSON.stringify(name), first[1]]);
      }
      if (here && kind === 'repeat' && first !== undefined) fields.push(first);
      if (here && kind === 'swap') fields.reverse();
      return `{${fields.map(([key, field]) => `${key}:${field}`).join(',')}}`;
    }
    return JSON.stringify(part);
  }

  return text(file);
}

function countPlaces(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce<number>((sum, part) => sum + countPlaces(part), 1);
}

/** One change of a text at the share `at` of its length. */
export const letterMutation = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 40 }),
  kind: fc.constantFrom('insert', 'replace', 'delete', 'copy', 'cut-off'),
  letters: fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 3 }),
    fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"',
      ',',
      ':',
      '\\',
      '\\u',
      'e999',
      '-',
      '.',
      '0',
      '9'.repeat(20),
      '\0',
      '\uFEFF',
      '\uFFFD',
    ),
    fc.constantFrom(
      '"__proto__":{},',
      '"constructor":0,',
      'null',
      'NaN',
      '/**/',
      '[[[[',
      '\r',
      '\t',
      '1e-400',
      '\\ud800',
    ),
  ),
});

export type LetterMutation = typeof letterMutation extends fc.Arbitrary<infer Made> ? Made : never;

export function mutateLetters(text: string, { at, length, kind, letters }: LetterMutation): string {
  const place = Math.floor(at * text.length);
  const before = text.slice(0, place);
  const after = text.slice(place);
  switch (kind) {
    case 'insert':
      return before + letters + after;
    case 'replace':
      return before + letters + after.slice(length);
    case 'delete':
      return before + after.slice(length);
    case 'copy':
      return before + after.slice(0, length) + after;
    case 'cut-off':
      return before;
  }
}

/** One change of the bytes of a file at the share `at` of its length. */
export const byteMutation = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  kind: fc.constantFrom('flip', 'insert', 'zeros', 'double', 'cut-off'),
  value: fc.integer({ min: 0, max: 255 }),
  length: fc.integer({ min: 1, max: 64 }),
});

export type ByteMutation = typeof byteMutation extends fc.Arbitrary<infer Made> ? Made : never;

export function mutateBytes(
  bytes: Buffer,
  { at, kind, value, length }: ByteMutation,
): Buffer<ArrayBuffer> {
  const place = Math.floor(at * bytes.length);
  const before = bytes.subarray(0, place);
  const after = bytes.subarray(place);
  switch (kind) {
    case 'flip':
      // One bit, as memory and disks lose it.
      return Buffer.concat([
        before,
        Buffer.of((after[0] ?? 0) ^ (1 << (value & 7))),
        after.subarray(1),
      ]);
    case 'insert':
      return Buffer.concat([before, Buffer.of(value), after]);
    case 'zeros':
      // As a power loss leaves a block that was never written.
      return Buffer.concat([
        before,
        Buffer.alloc(Math.min(length, after.length)),
        after.subarray(length),
      ]);
    case 'double':
      return Buffer.concat([before, after.subarray(0, length), after]);
    case 'cut-off':
      return Buffer.from(before);
  }
}

import { describe, expect, it } from 'vitest';
import { explainRefusal, type Allowed, type Refusal } from '../../../models/document';
import { createTranslator, languages } from '../../../models/text';
import { document as english } from '../../../models/text/en/document';

const allowed: readonly Allowed[] = [
  { kind: 'whole-number', min: 1, max: 520 },
  { kind: 'number', min: -0.25, max: 1_000_000 },
  { kind: 'text', max: 200 },
  { kind: 'list', min: 1, max: 12 },
  { kind: 'object' },
  { kind: 'entries', max: 8 },
  { kind: 'id', max: 60 },
  { kind: 'name', max: 120 },
  { kind: 'one-of', options: [] },
  { kind: 'one-of', options: ['a'] },
  { kind: 'one-of', options: Array.from({ length: 40 }, (_, at) => `lever-${at}`) },
  { kind: 'after', week: 3 },
  { kind: 'unique' },
  { kind: 'at-most', max: 64 },
  ...Object.keys(english.expected).map((expected) => ({ kind: 'json', expected }) as Allowed), // its keys are the kinds
];

const kinds = [
  ...new Set(
    Object.keys(english.refusal).map((key) => key.replace(/-(?:end|shape|near|missing)$/, '')),
  ),
] as Refusal['kind'][]; // the catalog's keys, without the endings of variants

describe.each(languages)('a refusal in %s', (language) => {
  const translate = createTranslator(language);

  it.each(kinds)('of the kind %s is one whole sentence, whatever is allowed', (kind) => {
    for (const path of ['', 'scenarios[0].weeks']) {
      for (const value of ['', '"lever-3x"']) {
        for (const one of allowed) {
          const said = explainRefusal(
            { kind, path, value, allowed: one, line: 7, column: 9 },
            translate,
          );
          expect(said).toMatch(/^[“«¿A-Z].{20,}[.]$/u);
          expect(said).not.toMatch(/\{\{|\}\}|undefined|document\./);
        }
      }
    }
  });
});

describe('a sentence', () => {
  const translate = createTranslator('en');

  it('names a few of many options, and the nearest', () => {
    const options = Array.from({ length: 40 }, (_, at) => `lever-${at}`);
    const said = explainRefusal(
      {
        kind: 'unknown-reference',
        path: 'x',
        value: '"levr-31"',
        allowed: { kind: 'one-of', options },
      },
      translate,
    );
    expect(said).toContain('Did you mean “lever-31”?');
    expect(said).toContain('"lever-11" … (40 in all)');
    expect(said).not.toContain('"lever-12"');
  });

  it('points to the beginning where a refusal has no place of its own', () => {
    const said = explainRefusal(
      { kind: 'not-json', path: '', value: 'x', allowed: { kind: 'object' } },
      translate,
    );
    expect(said).toContain('at line 1, column 1 ');
  });

  it('gives sizes in megabytes, never rounded down to what is allowed', () => {
    const said = explainRefusal(
      {
        kind: 'too-large',
        path: '',
        value: '20000001',
        allowed: { kind: 'at-most', max: 20_000_000 },
      },
      translate,
    );
    expect(said).toBe('The file is 20.1 MB long; at most 20 MB are allowed.');
  });

  it('shortens a path that is too long to read', () => {
    const path = Array.from({ length: 64 }, (_, at) => `level${at}`).join('.');
    const said = explainRefusal(
      { kind: 'wrong-type', path, value: '1', allowed: { kind: 'object' } },
      translate,
    );
    expect(said).toContain('level0.level1');
    expect(said).toContain('level63');
    expect(said.length).toBeLessThan(220);
  });
});

import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../models/document';
import { fileWith, opened, refusalsOf, sentence, type Json } from './helpers';
import { full } from './sample';

/** Kind, path and sentence of the first refusal. */
function refused(text: string): string {
  const [first] = refusalsOf(text);
  return `${first?.kind} @${first?.path}: ${first === undefined ? '' : sentence(first)}`;
}

describe('a scenario file is opened', () => {
  it('with everything that was saved', () => {
    expect(opened(fileWith(() => {}))).toEqual(full);
  });

  it('with a byte order mark, which is dropped', () => {
    expect(opened(`\uFEFF${fileWith(() => {})}`)).toEqual(full);
  });

  it('without a scenario in hand that it does not have', () => {
    // An app of version 1.2 keeps the field without knowing it, and the scenario was removed there.
    const text = fileWith((file) => {
      file.version.minor = 2;
      file.view.scenario = 'three-nets';
    });
    const { scenario, ...view } = full.view;
    expect(scenario).toBeDefined();
    expect(opened(text)).toEqual({ ...full, view });
    expect(opened(text).view).not.toHaveProperty('scenario');
  });

  it('whatever the white space and the order of its fields', () => {
    const reversed = fileWith((file) => {
      for (const [key, value] of Object.entries(file).reverse()) {
        Reflect.deleteProperty(file, key);
        file[key] = value;
      }
    });
    expect(opened(JSON.stringify(JSON.parse(reversed)).replaceAll(',"', '\r\n\t,  "'))).toEqual(
      full,
    );
  });

  it('read only, by its texts, when it comes from a newer major version', () => {
    const text = fileWith((file) => {
      file.version = { major: 2, minor: 7 };
      file.scenarios = [{ title: 'One', levers: 'something quite new' }, 5];
      file.notes = { format: 'markdown' };
    });
    expect(parseDocument(text)).toEqual({
      ok: true,
      value: {
        kind: 'read-only',
        glimpse: {
          title: full.title,
          authors: full.authors,
          question: full.question,
          hypothesis: full.hypothesis,
          notes: '',
          scenarios: [{ title: 'One', description: '' }],
        },
        version: { major: 2, minor: 7 },
        reason: {
          kind: 'newer-major',
          path: 'version.major',
          value: '2',
          allowed: { kind: 'at-most', max: 1 },
        },
      },
    });
  });

  it('read only even if a newer version has no title', () => {
    const parsed = parseDocument('{"format":"blowback","version":{"major":3,"minor":0}}');
    expect(parsed.ok && parsed.value.kind === 'read-only' && parsed.value.glimpse).toMatchObject({
      title: '',
      authors: [],
      scenarios: [],
    });
  });
});

describe('a file is refused', () => {
  it.each([
    [
      '',
      'not-json @: This file is empty: nothing was ever saved into it, or it was not copied whole.',
    ],
    [
      ' \n',
      'not-json @: This file is empty: nothing was ever saved into it, or it was not copied whole.',
    ],
    [
      '{"format": ',
      'not-json @format: This file is cut short: it ends at line 1, column 12 where a value should be. Perhaps it was not copied or downloaded whole.',
    ],
    [
      '{\n  "format": blowback\n}',
      'not-json @format: This file cannot be read: at line 2, column 13 there is “blowback” where a value should be (it is not valid JSON).',
    ],
    [
      '{"format": "blowback",}',
      'not-json @format: This file cannot be read: at line 1, column 23 there is “}” where a field name in double quotes should be (it is not valid JSON).',
    ],
    [
      '[1]',
      'not-ours @: This is not a Blowback scenario file: it must be one object with the field “format”, and it is […] (1).',
    ],
    [
      '{"title": "x"}',
      'not-ours @format: This is not a Blowback scenario file: its field “format” must be "blowback", and it has none.',
    ],
    [
      '{"format": "excalidraw"}',
      'not-ours @format: This is not a Blowback scenario file: its field “format” must be "blowback", and it is "excalidraw".',
    ],
    [
      '{"format": "blowback"}',
      'missing-field @version: “version” is missing; allowed is an object with fields.',
    ],
    [
      '{"format": "blowback", "version": {"major": 0, "minor": 0}}',
      'out-of-range @version.major: “version.major” is 0; allowed is a whole number from 1 to 1,000,000.',
    ],
    [
      '{"a": {"b": 1, "b": 2}}',
      'duplicate-key @a.b: The field "b" stands twice in the same object (“a.b”, again at line 1, column 16). One of the two would be lost; keep only one.',
    ],
    [
      '{"a": {"\\u0062": 1, "b": 2}}',
      'duplicate-key @a.b: The field "b" stands twice in the same object (“a.b”, again at line 1, column 21). One of the two would be lost; keep only one.',
    ],
    [
      '{"a": [{"__proto__": {}}]}',
      'dangerous-key @a[0].__proto__: The field name "__proto__" at line 1, column 9 (“a[0].__proto__”) is not allowed: programs give it a meaning of its own. Allowed is any other name.',
    ],
    [
      '{"a": 1e999}',
      'number-not-exact @a: “a” is 1e999 (line 1, column 7), which a computer cannot keep exactly; allowed are whole numbers up to 9,007,199,254,740,991 and ordinary decimals.',
    ],
    [
      '\uFFFD\uFFFD{\0"\0',
      'utf-16 @: This file is in another encoding, most likely UTF-16. Save it as UTF-8 and open it again.',
    ],
    [
      '{\0"\0a\0',
      'utf-16 @: This file is in another encoding, most likely UTF-16. Save it as UTF-8 and open it again.',
    ],
    [
      '{"a": "\0"}',
      'not-text @: This is not a text file: it contains NUL characters. A scenario file is JSON text in UTF-8.',
    ],
  ])('%j', (text, expected) => {
    expect(refused(text)).toBe(expected);
  });

  it.each(['__proto__', 'constructor', 'prototype', 'c\\u006fnstructor'])(
    'with a field named %s',
    (name) => {
      expect(refusalsOf(fileWith(() => {}).replace('"food"', `"${name}"`))[0]?.kind).toBe(
        'dangerous-key',
      );
    },
  );
});

describe('names in a file must mean something in it', () => {
  it.each<[string, (file: Json) => void, string, string, string]>([
    [
      'an unknown baseline',
      (file) => (file.baseline = 'as-it-was'),
      'baseline',
      '"as-it-was"',
      '"as-it-is"',
    ],
    [
      'an unknown assumption set',
      (file) => (file.scenarios[1].assumptions = 'slo'),
      'scenarios[1].assumptions',
      '"slo"',
      'Did you mean “slow”?',
    ],
    [
      'a hidden stranger',
      (file) => (file.view.hidden = ['x']),
      'view.hidden[0]',
      '"x"',
      '"as-it-is"',
    ],
    [
      'a prediction for a stranger',
      (file) => (file.predictions[0].scenario = 'x'),
      'predictions[0].scenario',
      '"x"',
      '"two-nets"',
    ],
    [
      'a lock on a stranger',
      (file) => (file.locks[0].prediction = 'x'),
      'locks[0].prediction',
      '"x"',
      '"prediction-1"',
    ],
    [
      'a claim about a stranger',
      (file) => (file.claims[0].scenario = 'x'),
      'claims[0].scenario',
      '"x"',
      '"two-nets"',
    ],
    [
      'a claim against a stranger',
      (file) => (file.claims[0].than = 'x'),
      'claims[0].than',
      '"x"',
      '"as-it-is"',
    ],
    [
      'a result of a stranger',
      (file) => (file.summary[0].scenario = 'x'),
      'summary[0].scenario',
      '"x"',
      '"two-nets"',
    ],
    [
      'two scenarios of one id',
      (file) => (file.scenarios[1].id = 'as-it-is'),
      'scenarios[1].id',
      '"as-it-is"',
      'once',
    ],
    [
      'two events of one id',
      (file) => (file.scenarios[1].events[1].id = 'storm-1'),
      'scenarios[1].events[1].id',
      '"storm-1"',
      'once',
    ],
    [
      'a set that takes the name of the standard',
      (file) => (file.assumptionSets[0].id = 'standard'),
      'assumptionSets[0].id',
      '"standard"',
      'once',
    ],
    [
      'the same result twice',
      (file) => {
        file.summary = [file.summary[0], file.summary[0]];
      },
      'summary[1]',
      '"two-nets:catch"',
      'once',
    ],
    [
      'lever changes out of order',
      (file) => (file.scenarios[1].levers['nets.NORTH'][1].week = 3),
      'scenarios[1].levers.nets.NORTH[1].week',
      '3',
      'a later week than 3',
    ],
    [
      'points out of order',
      (file) => (file.predictions[0].points[0].week = 99),
      'predictions[0].points[1].week',
      '52',
      'a later week than 99',
    ],
  ])('%s', (_what, change, path, value, allowed) => {
    const refusal = refusalsOf(fileWith(change)).find((one) => one.path === path);
    const said = refusal === undefined ? '' : sentence(refusal);
    expect(said).toContain(path);
    expect(said).toContain(value);
    expect(said).toContain(allowed);
  });
});

import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  lessonFrom,
  parseClass,
  parseDocument,
  settingOf,
  writeClass,
  writeDocument,
  type BlowbackDocument,
  type Refusal,
} from '../../models/document';
import { scan } from '../../models/document/scan/scan';
import { opened, sentence } from '../models/document/helpers';
import { full } from '../models/document/sample';
import { spring } from '../models/document/class-sample';
import { record, times } from '../trial/record';
import { anyDocument } from './document-arbitrary';
import { anyEdit } from './edits-arbitrary';
import {
  byteMutation,
  letterMutation,
  mutateBytes,
  mutateLetters,
  mutateStructure,
  structureMutation,
} from './mutations';

/** Faults that JSON.parse itself passes over. */
const SILENT: readonly Refusal['kind'][] = [
  'duplicate-key',
  'dangerous-key',
  'number-not-exact',
  'too-deep',
  'too-many-values',
  'too-many-fields',
];

const minutes = { timeout: times(300_000, 1_800_000, 14_400_000) };

/** Spoiled files of each kind: together ten thousand in npm test, a million at night. */
const SPOILED = times(5_000, 50_000, 500_000);

/** A file that takes longer is as good as one that hangs, in milliseconds. */
const HANGS = 1_000;

describe('B5: any document', () => {
  it('is the same when opened again, and its second save is the same to the byte', minutes, () => {
    const cases = times(500, 10_000);
    fc.assert(
      fc.property(anyDocument, (document) => {
        const text = writeDocument(document);
        const again = opened(text);
        expect(again).toEqual(document);
        expect(writeDocument(again)).toBe(text);
      }),
      { numRuns: cases },
    );
    record({
      promise: 'B5',
      what: 'generated documents, saved and opened twice',
      cases,
      faults: 0,
      losses: 0,
      control: 'stops at the first difference',
    });
  });

  it('keeps whatever a newer version adds anywhere in it', minutes, () => {
    const addition = fc.record({ at: fc.nat(), value: fc.jsonValue({ maxDepth: 2 }) });
    fc.assert(
      fc.property(anyDocument, fc.array(addition, { maxLength: 4 }), (document, additions) => {
        const text = additions.reduce(
          (file, { at, value }, number) =>
            mutateStructure(JSON.parse(file), { at, kind: 'add', name: `new-${number}`, value }),
          writeDocument(document),
        );
        keptOrRefused(text);
      }),
      { numRuns: 500 },
    );
  });

  it(
    'can be saved and opened after any edits, and each of its scenarios can be run',
    minutes,
    () => {
      fc.assert(
        fc.property(fc.array(anyEdit, { minLength: 1, maxLength: 30 }), (edits) => {
          const edited = edits.reduce<BlowbackDocument>((document, edit) => edit(document), full);
          expect(opened(writeDocument(edited))).toEqual(withoutNegativeZero(edited));
          for (const { id } of edited.scenarios)
            expect(settingOf(edited, id).weeks).toBe(edited.weeks);
        }),
        { numRuns: 500 },
      );
    },
  );
});

describe('B1: any spoiled lesson', () => {
  const lesson = writeDocument(
    lessonFrom(full, { language: 'en', question: 'Why?', results: 'Results', talk: 'Talk' }),
  );

  it(
    'opens with nothing lost or is refused in words, when spoiled in its structure',
    minutes,
    () => {
      const counts = spoil('structure, lessons', inStructure(lesson), lessonKeptOrRefused);
      expect(Math.min(counts.opened, counts.refused)).toBeGreaterThan(SPOILED / 20);
    },
  );

  it('opens with nothing lost or is refused in words, when spoiled in its letters', minutes, () => {
    const counts = spoil('letters, lessons', inLetters(lesson), lessonKeptOrRefused);
    expect(Math.min(counts.opened, counts.refused)).toBeGreaterThan(SPOILED / 200);
  });
});

describe('B1: any spoiled file', () => {
  it('opens without a word where only the scenario in hand is not there', () => {
    const file = JSON.parse(writeDocument(full)) as { view: { scenario?: string } };
    file.view.scenario = 'gone';
    expect(keptOrRefused(JSON.stringify(file))).toBe('opened');
  });

  it('is brought up to the newest minor version, and nothing else of it changes', () => {
    const {
      claims: _claims,
      locks: _locks,
      ...older
    } = JSON.parse(writeDocument(full)) as Record<string, unknown>;
    const file = { ...older, version: { major: 1, minor: 0 } };
    expect(keptOrRefused(JSON.stringify(file))).toBe('opened');
  });

  it('opens unchanged or is refused in words, when spoiled in its structure', minutes, () => {
    const { opened: good, refused } = spoil('structure', inStructure(writeDocument(full)));
    // Both ends are reached, or this test says little.
    expect(Math.min(good, refused)).toBeGreaterThan(SPOILED / 20);
  });

  it('opens unchanged or is refused in words, when spoiled in its letters', minutes, () => {
    const { opened: good, refused } = spoil('letters', inLetters(writeDocument(full)));
    expect(Math.min(good, refused)).toBeGreaterThan(SPOILED / 200);
  });

  it('opens unchanged or is refused in words, when spoiled in its bytes', minutes, () => {
    const bytes = Buffer.from(writeDocument(full));
    const one = fc
      .array(byteMutation, { minLength: 1, maxLength: 3 })
      .map((mutations) => decoded(mutations.reduce(mutateBytes, bytes)))
      // What is no UTF-8 does not get as far as the parser: read-text.test.ts.
      .filter((text) => text !== undefined);
    spoil('bytes', one);
  });

  it(
    'of a class opens unchanged or is refused in words, and never names a file elsewhere',
    minutes,
    () => {
      const text = writeClass(spring);
      const spoiled = fc.oneof(inStructure(text), inLetters(text));
      const { opened: good, refused } = spoil(
        'structure and letters (classes)',
        spoiled,
        classKept,
      );
      expect(Math.min(good, refused)).toBeGreaterThan(SPOILED / 100);
    },
  );

  it('is JSON to us where it is to JSON.parse, but for what that passes over', minutes, () => {
    const json = fc
      .jsonValue({ maxDepth: 3, stringUnit: 'binary' })
      .map((value) => JSON.stringify(value));
    fc.assert(
      fc.property(json, fc.array(letterMutation, { maxLength: 2 }), (text, mutations) => {
        const spoiled = mutations.reduce(mutateLetters, text);
        const fault = scan(spoiled);
        if (fault !== undefined && SILENT.includes(fault.kind)) return;
        expect(fault === undefined).toBe(isJson(spoiled));
      }),
      { numRuns: 4_000 },
    );
  });
});

/** The text with a field, a value or a part of its structure made wrong. */
function inStructure(text: string): fc.Arbitrary<string> {
  const file: unknown = JSON.parse(text);
  return structureMutation.map((mutation) => mutateStructure(file, mutation));
}

/** The text with letters lost, doubled or changed in one place or two. */
function inLetters(text: string): fc.Arbitrary<string> {
  return fc
    .array(letterMutation, { minLength: 1, maxLength: 2 })
    .map((mutations) => mutations.reduce(mutateLetters, text));
}

/** Tries so many spoiled files; what JSON.parse alone would have changed in silence is the control. */
function spoil(kind: string, file: fc.Arbitrary<string>, law = keptOrRefused) {
  const before = prototypes();
  const counts = { opened: 0, refused: 0 };
  let hangs = 0;
  let silent = 0;
  fc.assert(
    fc.property(file, (text) => {
      const since = performance.now();
      counts[law(text)] += 1;
      if (performance.now() - since > HANGS) hangs += 1;
      if (changesSilently(text)) silent += 1;
    }),
    { numRuns: SPOILED },
  );
  expect(prototypes()).toEqual(before);
  record({
    promise: 'B1',
    what: `files spoiled in their ${kind}`,
    cases: SPOILED,
    faults: SPOILED,
    losses: hangs,
    control: `JSON.parse alone: ${silent} files changed in silence`,
  });
  expect(hangs).toBe(0);
  if (kind.startsWith('structure')) expect(silent).toBeGreaterThan(0);
  return counts;
}

/** Whether a program that only parses and writes again would lose something without a word. */
function changesSilently(text: string): boolean {
  const fault = scan(text);
  return fault !== undefined && SILENT.includes(fault.kind) && isJson(text);
}

/** There is a reason against a refused file, and each is a sentence. */
function refusedInWords(faults: readonly Refusal[]): 'refused' {
  expect(faults.length).toBeGreaterThan(0);
  for (const refusal of faults) expect(sentence(refusal)).toMatch(/^.{20,}\.$/su);
  return 'refused';
}

/** The law of every file: it opens with nothing lost, or each reason against it is a sentence. */
function keptOrRefused(text: string): 'opened' | 'refused' {
  const parsed = parseDocument(text);
  if (!parsed.ok) return refusedInWords(parsed.faults);
  if (parsed.value.kind === 'read-only') {
    expect(sentence(parsed.value.reason)).toContain('newer');
    return 'refused';
  }
  const saved = writeDocument(parsed.value.document);
  expect(withoutNegativeZero(JSON.parse(saved))).toEqual(
    withoutNegativeZero(broughtUp(text.replace(/^\uFEFF/, ''))),
  );
  expect(writeDocument(opened(saved))).toBe(saved);
  return 'opened';
}

/** The same of a lesson; what older minor versions lacked is not taken apart here, only that nothing opened is lost. */
function lessonKeptOrRefused(text: string): 'opened' | 'refused' {
  const parsed = parseDocument(text);
  if (!parsed.ok || parsed.value.kind === 'read-only') return keptOrRefused(text);
  const saved = writeDocument(parsed.value.document);
  expect(opened(saved)).toEqual(withoutNegativeZero(parsed.value.document));
  expect(writeDocument(opened(saved))).toBe(saved);
  const kept = new Set(leaves(JSON.parse(saved)));
  const file = JSON.parse(text.replace(/^\uFEFF/, '')) as { readonly document: OpenedFile };
  const all = leaves({ ...file, document: withoutLostHand(file.document) });
  expect(all.filter((leaf) => !kept.has(leaf))).toEqual([]);
  return 'opened';
}

/** The same law for a class. */
function classKept(text: string): 'opened' | 'refused' {
  const parsed = parseClass(text);
  if (!parsed.ok) return refusedInWords(parsed.faults);
  for (const { file } of parsed.value.files) {
    const inside = path.posix.resolve('/class', file);
    expect(inside).toBe(`/class/${file}`);
    expect(path.win32.resolve('C:\\class', file).startsWith('C:\\class\\')).toBe(true);
  }
  const saved = writeClass(parsed.value);
  expect(withoutNegativeZero(JSON.parse(saved))).toEqual(
    withoutNegativeZero(JSON.parse(text.replace(/^\uFEFF/, ''))),
  );
  return 'opened';
}

/** Every number, text and truth in a JSON value, without where it stands. */
function leaves(value: unknown): readonly unknown[] {
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(leaves)
    : [value === 0 ? 0 : value];
}

/** What is looked at of a file that was opened, so that all of this is there. */
interface OpenedFile {
  readonly version: { readonly minor: number };
  readonly scenarios: readonly { readonly id: string }[];
  readonly view: { readonly scenario?: string };
}

/** A scenario in hand that is not there is passed over: it only says where the reader begins. */
function withoutLostHand(file: OpenedFile): OpenedFile {
  const { scenario, ...view } = file.view;
  const isThere = scenario === undefined || file.scenarios.some(({ id }) => id === scenario);
  return isThere ? file : { ...file, view };
}

/** All that may change in a file without a word: it gains what later minor versions added, and loses a hand on nothing. */
function broughtUp(text: string): unknown {
  const file = withoutLostHand(JSON.parse(text) as OpenedFile);
  const { minor } = file.version;
  if (minor > 2) return file;
  const lacking = [{ claims: [] }, { locks: [] }].slice(minor);
  const added = Object.assign({}, ...lacking) as object; // lists by name
  return { ...added, ...file, version: { ...file.version, minor: 3 } };
}

/** JSON writes −0 as 0, and they are the same number. */
function withoutNegativeZero<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value; // plain data in, the same out
}

function prototypes(): readonly unknown[] {
  return [Object.prototype, Array.prototype, Function.prototype, String.prototype].map(
    (prototype) => [
      Object.getOwnPropertyNames(prototype),
      ({} as Record<string, unknown>)['polluted'],
    ],
  );
}

/** As main decodes what it reads. */
function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

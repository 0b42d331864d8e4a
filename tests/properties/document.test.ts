import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  parseDocument,
  settingOf,
  writeDocument,
  type BlowbackDocument,
  type Refusal,
} from '../../models/document';
import { scan } from '../../models/document/scan/scan';
import { opened, sentence } from '../models/document/helpers';
import { full } from '../models/document/sample';
import { anyDocument } from './document-arbitrary';
import { anyEdit } from './edits-arbitrary';
import { letterMutation, mutateLetters, mutateStructure, structureMutation } from './mutations';

/** Faults that JSON.parse itself passes over. */
const SILENT: readonly Refusal['kind'][] = [
  'duplicate-key',
  'dangerous-key',
  'number-not-exact',
  'too-deep',
  'too-many-values',
  'too-many-fields',
];

const minutes = { timeout: 120_000 };

describe('any document', () => {
  it('is the same when opened again, and its second save is the same to the byte', minutes, () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const text = writeDocument(document);
        const again = opened(text);
        expect(again).toEqual(document);
        expect(writeDocument(again)).toBe(text);
      }),
      { numRuns: 500 },
    );
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

describe('any spoiled file', () => {
  it('opens unchanged or is refused in words, when spoiled in its structure', minutes, () => {
    const file: unknown = JSON.parse(writeDocument(full));
    const before = prototypes();
    const counts = { opened: 0, refused: 0 };
    fc.assert(
      fc.property(structureMutation, (mutation) => {
        counts[keptOrRefused(mutateStructure(file, mutation))] += 1;
      }),
      { numRuns: 4_000 },
    );
    expect(prototypes()).toEqual(before);
    // Both ends are reached, or this test says little.
    expect(Math.min(counts.opened, counts.refused)).toBeGreaterThan(200);
  });

  it('opens unchanged or is refused in words, when spoiled in its letters', minutes, () => {
    const text = writeDocument(full);
    const before = prototypes();
    const counts = { opened: 0, refused: 0 };
    fc.assert(
      fc.property(fc.array(letterMutation, { minLength: 1, maxLength: 2 }), (mutations) => {
        counts[keptOrRefused(mutations.reduce(mutateLetters, text))] += 1;
      }),
      { numRuns: 4_000 },
    );
    expect(prototypes()).toEqual(before);
    expect(Math.min(counts.opened, counts.refused)).toBeGreaterThan(20);
  });

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

/** The law of every file: it opens with nothing lost, or each reason against it is a sentence. */
function keptOrRefused(text: string): 'opened' | 'refused' {
  const parsed = parseDocument(text);
  if (!parsed.ok) {
    expect(parsed.faults.length).toBeGreaterThan(0);
    for (const refusal of parsed.faults) expect(sentence(refusal)).toMatch(/^.{20,}\.$/su);
    return 'refused';
  }
  if (parsed.value.kind === 'read-only') {
    expect(sentence(parsed.value.reason)).toContain('newer');
    return 'refused';
  }
  const saved = writeDocument(parsed.value.document);
  expect(withoutNegativeZero(JSON.parse(saved))).toEqual(
    withoutNegativeZero(JSON.parse(text.replace(/^\uFEFF/, ''))),
  );
  expect(writeDocument(opened(saved))).toBe(saved);
  return 'opened';
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

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

import { describe, expect, it } from 'vitest';
import { limits } from '../../../models/document';
import { fileWith, opened, refusalsOf, sentence } from './helpers';

const head = '{"format":"blowback","version":{"major":1,"minor":0},';

/** A watchdog, far above what it takes, so that a busy machine does not fail it. */
const SECONDS = 5;

describe('B3: a file made to do harm is refused in words, and quickly', () => {
  it.each([
    ['a million levels of lists', () => '['.repeat(1_000_000), 'too-deep'],
    ['a million levels of objects', () => '{"a":'.repeat(1_000_000), 'too-deep'],
    ['100 MB of text', () => `"${'x'.repeat(100_000_000)}"`, 'too-large'],
    ['letters of three bytes each', () => `"${'€'.repeat(7_000_000)}"`, 'too-large'],
    ['millions of values', () => `${head}"x":[${'1,'.repeat(limits.values)}1]}`, 'too-many-values'],
    [
      'half a million lines of history',
      () => `${head}"history":[${'0,'.repeat(490_000)}0]}`,
      'missing-field',
    ],
    ['a million fields', () => `{${manyFields(1_000_000)}}`, 'too-many-fields'],
    [
      'a number of a million digits',
      () => `${head}"seed":${'9'.repeat(1_000_000)}}`,
      'number-not-exact',
    ],
    [
      'a tiny number of a million digits',
      () => `${head}"seed":0.${'0'.repeat(1_000_000)}1}`,
      'number-not-exact',
    ],
    [
      'a name of a million letters, twice',
      () => `{${`"${'a'.repeat(1_000_000)}":1,`.repeat(2)}}`,
      'duplicate-key',
    ],
    ['a string that never ends', () => `"${'\\"'.repeat(5_000_000)}`, 'not-json'],
  ])('%s', { timeout: 60_000 }, (_what, make, kind) => {
    const text = make();
    const before = performance.now();
    const [refusal] = refusalsOf(text);
    expect(performance.now() - before).toBeLessThan(SECONDS * 1000);
    expect(refusal?.kind).toBe(kind);
    const said = refusal === undefined ? '' : sentence(refusal);
    expect(said.length).toBeGreaterThan(40);
    expect(said.length).toBeLessThan(600);
  });

  it('hundreds of thousands of unknown fields are kept, quickly', { timeout: 60_000 }, () => {
    const objects = Array.from({ length: 40 }, () => `{${manyFields(10_000)}}`);
    const text = fileWith(() => {}).replace('{', `{"new": [${objects.join(',')}],`);
    const before = performance.now();
    const { unknown } = opened(text);
    expect(performance.now() - before).toBeLessThan(SECONDS * 1000);
    expect(unknown['']?.['new']).toHaveLength(40);
  });

  it('64 levels are allowed, 65 are not', () => {
    const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
    expect(refusalsOf(nested(limits.depth))[0]?.kind).toBe('not-ours');
    expect(refusalsOf(nested(limits.depth + 1))[0]?.kind).toBe('too-deep');
  });

  it('20 MB are allowed, one byte more is not', { timeout: 60_000 }, () => {
    const text = (bytes: number) => `"${'x'.repeat(bytes - 2)}"`;
    expect(refusalsOf(text(limits.bytes))[0]?.kind).toBe('not-ours');
    expect(refusalsOf(text(limits.bytes + 1))[0]?.kind).toBe('too-large');
    expect(refusalsOf(`"${'é'.repeat((limits.bytes - 2) / 2)}"`)[0]?.kind).toBe('not-ours');
    expect(refusalsOf(`"${'é'.repeat((limits.bytes - 2) / 2)}x"`)[0]?.kind).toBe('too-large');
    expect(refusalsOf(`"${'😀'.repeat((limits.bytes - 4) / 4)}"`)[0]?.kind).toBe('not-ours');
  });

  it('says no more than twenty things at once', () => {
    const text = fileWith((file) => {
      file.history = Array.from({ length: 150 }, () => ({ label: 5 }));
    });
    expect(refusalsOf(text)).toHaveLength(20);
  });
});

function manyFields(count: number): string {
  return Array.from({ length: count }, (_, at) => `"k${at}":0`).join(',');
}

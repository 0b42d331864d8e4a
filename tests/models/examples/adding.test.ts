/** docs/adding.md quotes the example that is run here, word by word, so that it cannot go stale. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { blocksOf, regionsOf } from './regions';

const ROOT = path.resolve(import.meta.dirname, '..', '..', '..');
const EXAMPLE = 'tests/models/examples/prisons';
const page = readFileSync(path.join(ROOT, 'docs/adding.md'), 'utf8');
const blocks = blocksOf(page);

function regionAt(from: string): string | undefined {
  const [file = '', region = ''] = from.split('#');
  return regionsOf(readFileSync(path.join(ROOT, EXAMPLE, file), 'utf8')).get(region);
}

describe('docs/adding.md', () => {
  it.each(blocks.map((block) => [block.from, block.code]))('quotes %s as it is', (from, code) => {
    expect(from).not.toBe('');
    expect(code).toBe(regionAt(from));
  });

  it('quotes every region of the example', () => {
    const files = ['rules.ts', 'model.ts', 'early-release.ts', 'prisons.test.ts'];
    const all = files.flatMap((file) => {
      const source = readFileSync(path.join(ROOT, EXAMPLE, file), 'utf8');
      return [...regionsOf(source).keys()].map((region) => `${file}#${region}`);
    });
    expect(blocks.map(({ from }) => from).toSorted()).toEqual(all.toSorted());
  });

  it('names only files and folders that exist', () => {
    const named = [...page.matchAll(/`((?:models|tests|docs|renderer|main)\/[^`*]*)`/g)];
    const missing = named
      .map(([, file = '']) => file)
      .filter((file) => !existsSync(path.join(ROOT, file)));
    expect(named.length).toBeGreaterThan(5);
    expect(missing).toEqual([]);
  });
});

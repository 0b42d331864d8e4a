/** The pages for people: their commands, links and paths exist, and every command is on one of them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '..', '..');
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync(path.join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const read = (page: string): string => readFileSync(path.join(ROOT, page), 'utf8');

const { scripts } = JSON.parse(read('package.json')) as {
  readonly scripts: Readonly<Record<string, string>>; // npm's own form of the field
};

/** Commands of a page: `npm run guide`, `npm start`. */
function commandsOf(text: string): readonly string[] {
  const found = text.matchAll(/\bnpm (?:run (?:-s )?([a-z][\w:-]*)|(start|test))\b/g);
  return [...found].map(([, run, short]) => run ?? short ?? '');
}

describe.each(pages)('%s', (page) => {
  const text = read(page);

  it('names only commands that exist', () => {
    expect(commandsOf(text).filter((name) => !(name in scripts))).toEqual([]);
  });

  it('links only to files that exist', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)(?:#[^)]*)?\)/g)].map(
      ([, to = '']) => to,
    );
    const missing = links.filter((to) => !existsSync(path.join(ROOT, path.dirname(page), to)));
    expect(missing).toEqual([]);
  });

  it('names only files and folders that exist', () => {
    const named = [...text.matchAll(/`((?:main|models|renderer|tests|scripts|docs)\/[\w./-]+)`/g)];
    const missing = named
      .map(([, file = '']) => file)
      .filter((file) => !existsSync(path.join(ROOT, file)));
    expect(missing).toEqual([]);
  });
});

describe('every command for people', () => {
  it('is in the README or in CONTRIBUTING', () => {
    const told = new Set([
      ...commandsOf(read('README.md')),
      ...commandsOf(read('CONTRIBUTING.md')),
    ]);
    // Parts of `npm run check` and `npm run build`.
    const parts = Object.keys(scripts).filter((name) => /^(check|build):/.test(name));
    expect(Object.keys(scripts).filter((name) => !told.has(name) && !parts.includes(name))).toEqual(
      [],
    );
  });
});

/** docs/guide.md and docs/guide.es.md: what stands in bold is on the screen, and what is linked is there. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { galleryIn } from '../../../models/mexico/spoken';
import { en } from '../../../models/text/en/index';
import { es } from '../../../models/text/es/index';

const DOCS = path.resolve(import.meta.dirname, '..', '..', '..', 'docs');
const editions = [
  { language: 'en', name: 'guide.md', catalog: en, line: 'central run' },
  { language: 'es', name: 'guide.es.md', catalog: es, line: 'corrida central' },
] as const;

interface Branch {
  readonly [key: string]: string | Branch;
}

function sentencesOf(branch: Branch): readonly string[] {
  return Object.values(branch).flatMap((one) =>
    typeof one === 'string' ? [one] : sentencesOf(one),
  );
}

describe.each(editions)('docs/$name', ({ language, name, catalog, line }) => {
  const page = readFileSync(path.join(DOCS, name), 'utf8');

  it('calls buttons, tabs and fields what the window calls them', () => {
    const words = [catalog.app, catalog.shell, catalog.files, catalog.glossary].flatMap(
      sentencesOf,
    );
    const known = new Set([...words, ...galleryIn(language).map(({ title }) => title), line]);
    const bold = [...page.matchAll(/\*\*(.+?)\*\*/gs)].map(([, text = '']) =>
      text.replace(/\s+/g, ' '),
    );
    expect(bold.length).toBeGreaterThan(80);
    expect(bold.filter((text) => !known.has(text))).toEqual([]);
  });

  it('links only to what is there', () => {
    const links = [...page.matchAll(/\]\(([^)]+)\)/g)].map(([, to = '']) => to);
    const anchors = new Set(
      [...page.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
        title
          .toLowerCase()
          .replace(/[^\p{L}\d -]/gu, '')
          .replaceAll(' ', '-'),
      ),
    );
    const broken = links.filter((to) =>
      to.startsWith('#') ? !anchors.has(to.slice(1)) : !existsSync(path.join(DOCS, to)),
    );
    expect(links.length).toBeGreaterThan(20);
    expect(broken).toEqual([]);
  });
});

/** docs/guide.md: what stands in bold is on the screen, and what is linked is there. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { gallery } from '../../../models/mexico/data';
import { en } from '../../../models/text/en/index';

const DOCS = path.resolve(import.meta.dirname, '..', '..', '..', 'docs');
const page = readFileSync(path.join(DOCS, 'guide.md'), 'utf8');

interface Branch {
  readonly [key: string]: string | Branch;
}

function sentencesOf(branch: Branch): readonly string[] {
  return Object.values(branch).flatMap((one) =>
    typeof one === 'string' ? [one] : sentencesOf(one),
  );
}

describe('docs/guide.md', () => {
  it('calls buttons, tabs and fields what the window calls them', () => {
    const words = [en.app, en.shell, en.files, en.glossary].flatMap(sentencesOf);
    const known = new Set([...words, ...gallery.map(({ title }) => title), 'central run']);
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

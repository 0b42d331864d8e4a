import { describe, expect, it } from 'vitest';
import { helpPages, pageName } from '../../../renderer/app/help/help-pages';
import { bodyOf, guideFiles } from '../../../scripts/setup/guides.mjs';

const pages = new Map(
  guideFiles()
    .filter(([name]) => name.endsWith('.html'))
    .map(([name, source]) => [
      name.replace('help/', ''),
      new DOMParser().parseFromString(source, 'text/html'),
    ]),
);

describe('the guides', () => {
  it('have a page for every door of the Help menu, in either language', () => {
    for (const topic of helpPages)
      for (const language of ['en', 'es'] as const) {
        const page = pages.get(`${pageName(topic, language)}.html`);
        expect(page?.querySelectorAll('main h1')).toHaveLength(1);
        if (topic !== 'files') expect(page?.documentElement.lang).toBe(language);
      }
  });

  it('lead only to places that are there', () => {
    let followed = 0;
    for (const [name, page] of pages)
      for (const link of page.querySelectorAll('a')) {
        const [file = '', part] = (link.getAttribute('href') ?? '').split('#');
        const target = pages.get(file === '' ? name : file);
        expect(target, `${name}: ${link.outerHTML}`).toBeDefined();
        if (part !== undefined)
          expect(target?.getElementById(part), `${name}: ${link.outerHTML}`).not.toBeNull();
        followed += 1;
      }
    expect(followed).toBeGreaterThan(100);
  });

  it('load nothing from elsewhere, and run nothing', () => {
    for (const page of pages.values()) {
      expect(page.querySelectorAll('script, iframe, img, object, form, style')).toHaveLength(0);
      expect([...page.querySelectorAll('[src]')]).toEqual([]);
      for (const element of page.querySelectorAll('*'))
        expect(element.getAttributeNames().filter((name) => name.startsWith('on'))).toEqual([]);
    }
  });

  it('take no markup from the text, and no link to anywhere else', () => {
    const text = [
      'A <script>alert(1)</script> and <b onclick="x()">bold</b>',
      '[out](https://example.org) [bad](javascript:alert(1)) ![picture](x.png) `<i>`',
      '# <img src=x onerror=y>',
    ].join('\n\n');
    const body = new DOMParser().parseFromString(bodyOf(text), 'text/html').body;
    expect(body.querySelectorAll('script, b, i, img, a')).toHaveLength(0);
    expect(body.textContent).toContain('<script>alert(1)</script>');
    expect(body.textContent).toContain('out bad picture <i>');
  });
});

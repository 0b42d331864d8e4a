// Part of the renderer's build: the pages of docs/ as plain HTML in help/, for the window's help and for any browser. No
// scripts, nothing from elsewhere, and no markup but what the Markdown stands for.
import { Marked } from 'marked';
import fs from 'node:fs';
import path from 'node:path';
import { PAGES } from './guide-pages.mjs';
import { at } from './run.mjs';

/** A character that no page holds. */
const MARK = '\u{E000}';

const STYLE = `:root { color-scheme: light dark; }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.55 'Inter Variable', Inter, system-ui, sans-serif;
  background: light-dark(#ffffff, #1b1d21); color: light-dark(#1d1f23, #eceae6); }
a { color: light-dark(#0b4c9c, #7db4f2); }
a:focus-visible, pre:focus-visible { outline: 2px solid; outline-offset: 2px; }
pre { padding: 0.75rem; overflow-x: auto; border: 1px solid light-dark(#85888c, #7c8087); }
table { display: block; overflow-x: auto; border-collapse: collapse; }
th, td { padding: 0.25rem 0.75rem 0.25rem 0; border-bottom: 1px solid light-dark(#85888c, #7c8087); text-align: start;
  vertical-align: top; }
`;

/** The plugin: it writes the pages when the renderer is built, and serves them while it is developed. */
export function guides() {
  return {
    name: 'guides',
    generateBundle() {
      for (const [fileName, source] of guideFiles())
        this.emitFile({ type: 'asset', fileName, source });
    },
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const found = guideFiles().find(([name]) => request.url?.startsWith(`/${name}`));
        if (found === undefined) return next();
        const [name, source] = found;
        response.setHeader('Content-Type', name.endsWith('.css') ? 'text/css' : 'text/html');
        response.end(source);
      });
    },
  };
}

/** Every file of help/, as its name and what it holds. */
export function guideFiles() {
  return [
    ['help/help.css', STYLE],
    ...PAGES.map((name) => {
      const markdown = fs.readFileSync(at('docs', `${name}.md`), 'utf8');
      return [`help/${name}.html`, pageOf(name, markdown)];
    }),
  ];
}

/** A whole page; what is shown within the app is its main part. */
function pageOf(name, markdown) {
  const lang = name.endsWith('.es') ? 'es' : 'en';
  const [, title = name] = /^# (.+)$/m.exec(markdown) ?? [];
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; base-uri 'none'">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)} · Blowback</title>
<link rel="stylesheet" href="help.css">
</head>
<body>
<main>
${bodyOf(markdown)}</main>
</body>
</html>
`;
}

/** Markdown as HTML: headings get ids as GitHub makes them, links lead to pages that are here or are plain words. */
export function bodyOf(markdown) {
  const taken = new Map();
  const marked = new Marked({
    gfm: true,
    renderer: {
      html: ({ text }) => escaped(text),
      image: ({ text }) => escaped(text),
      heading({ tokens, depth }) {
        const words = this.parser.parseInline(tokens);
        const id = idOf(tokens.map(({ raw }) => raw).join(''), taken);
        return `<h${depth} id="${id}">${words}</h${depth}>\n`;
      },
      link({ href, tokens }) {
        const words = this.parser.parseInline(tokens);
        const target = targetOf(href);
        return target === undefined ? words : `<a href="${escaped(target)}">${words}</a>`;
      },
      code: ({ text }) => `<pre tabindex="0"><code>${escaped(text)}</code></pre>\n`,
    },
  });
  // All markup is shown as it is written, but for anchors, which links of the page lead to: they pass as plain marks.
  const marks = markdown.replaceAll(/<a id="([\w-]+)"><\/a>/g, `${MARK}$1${MARK}`);
  return marked
    .parse(marks, { async: false })
    .replaceAll(new RegExp(`${MARK}([\\w-]+)${MARK}`, 'g'), '<span id="help-$1"></span>');
}

/** Where a link leads among the pages; undefined for what is not here. */
function targetOf(href) {
  if (href.startsWith('#')) return `#help-${href.slice(1)}`;
  const [file = '', part] = href.split('#');
  const name = path.basename(file, '.md');
  if (file !== `${name}.md` || !PAGES.includes(name)) return undefined;
  return `${name}.html${part === undefined ? '' : `#help-${part}`}`;
}

/** Ids as GitHub makes them of headings, under a name that the app's own pages do not use. */
function idOf(heading, taken) {
  const slug = heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-');
  const before = taken.get(slug) ?? 0;
  taken.set(slug, before + 1);
  return `help-${slug}${before === 0 ? '' : `-${before}`}`;
}

function escaped(text) {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

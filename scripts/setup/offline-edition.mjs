// Part of the browser edition's build: what makes it installable (manifest, icons) and lets it work offline (the list
// of all its files, for the service worker).
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { FILE_KINDS } from '../packaging/kinds.mjs';
import { at } from './run.mjs';

const DRAWN = at('scripts', 'packaging', 'icons', 'drawn');
const WORKER = 'service-worker.js';
const ICONS = [
  { src: 'icon-64.png', file: 'app-64.png', sizes: '64x64', purpose: 'any' },
  { src: 'icon-256.png', file: 'app-256.png', sizes: '256x256', purpose: 'any' },
  { src: 'icon-512.png', file: 'app-512.png', sizes: '512x512', purpose: 'any' },
  { src: 'icon-maskable.png', file: 'app-maskable-512.png', sizes: '512x512', purpose: 'maskable' },
];

const MANIFEST = {
  name: 'Blowback',
  short_name: 'Blowback',
  description: JSON.parse(fs.readFileSync(at('package.json'), 'utf8')).description,
  id: './',
  start_url: './',
  scope: './',
  display: 'standalone',
  background_color: '#ffffff',
  theme_color: '#14283f',
  icons: ICONS.map(({ src, sizes, purpose }) => ({ src, sizes, purpose, type: 'image/png' })),
  categories: ['education'],
  // Where the browser allows it, files of ours open in the installed page.
  file_handlers: [
    {
      action: './',
      accept: Object.fromEntries(
        FILE_KINDS.map(({ mime, extension }) => [mime, [`.${extension}`]]),
      ),
    },
  ],
};

/** The plugin, and the further entry that the build needs. */
export function offlineEdition() {
  return {
    input: { 'service-worker': at('renderer', 'platform', 'offline', 'service-worker.ts') },
    plugin: {
      name: 'offline-edition',
      apply: 'build',
      transformIndexHtml: () => [
        { tag: 'link', injectTo: 'head', attrs: { rel: 'manifest', href: './app.webmanifest' } },
        { tag: 'link', injectTo: 'head', attrs: { rel: 'icon', href: './icon-64.png' } },
        {
          tag: 'link',
          injectTo: 'head',
          attrs: { rel: 'apple-touch-icon', href: './icon-256.png' },
        },
        { tag: 'meta', injectTo: 'head', attrs: { name: 'theme-color', content: '#14283f' } },
      ],
      generateBundle() {
        emit(this, 'app.webmanifest', JSON.stringify(MANIFEST, undefined, 2));
        for (const { src, file } of ICONS) emit(this, src, fs.readFileSync(path.join(DRAWN, file)));
      },
      // When everything is written: only then are the names and the bytes what they will be.
      writeBundle({ dir }) {
        const files = filesIn(dir).filter((file) => file !== WORKER);
        const hash = createHash('sha256');
        for (const file of files) hash.update(file).update(fs.readFileSync(path.join(dir, file)));
        const worker = path.join(dir, WORKER);
        const list = JSON.stringify({ version: hash.digest('hex').slice(0, 16), files });
        const code = fs.readFileSync(worker, 'utf8');
        if (/^\s*(import|export)\b/m.test(code))
          throw new Error('the service worker must be one plain file');
        fs.writeFileSync(worker, `const OFFLINE_FILES = ${list};\n${code}`);
      },
    },
  };
}

function emit(build, fileName, source) {
  build.emitFile({ type: 'asset', fileName, source });
}

/** All files below a folder, relative to it, in the order of the alphabet, with forward slashes. */
function filesIn(folder) {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

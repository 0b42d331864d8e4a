// Builds what is stale. What counts is the content of the sources, not their dates, so a checkout
// or a copy of the folder does not build again.
import fs from 'node:fs';
import { PAGES } from './guide-pages.mjs';
import { exclusively } from './lock.mjs';
import { markOf } from './marks.mjs';
import { at, tool } from './run.mjs';
import { tail, withProgress } from './say.mjs';

/** How the page is built, in either edition. */
const RENDERER_BUILD = [
  'vite.web.config.ts',
  'scripts/setup/licence-notices.mjs',
  'scripts/setup/guides.mjs',
  ...PAGES.map((name) => `docs/${name}.md`),
];

/** What the browser edition has besides. */
const OFFLINE = ['scripts/setup/offline-edition.mjs', 'scripts/packaging'];

const TARGETS = {
  desktop: {
    title: 'the desktop app',
    sources: ['main', 'models', 'renderer', 'electron.config.ts', ...RENDERER_BUILD],
    product: ['out/main/index.js', 'out/preload/preload.cjs', 'out/renderer/index.html'],
    build: () =>
      tool('electron-vite', 'bin/electron-vite.js', ['build', '-c', 'electron.config.ts']),
  },
  web: {
    title: 'the browser edition',
    sources: ['main/contract', 'models', 'renderer', ...RENDERER_BUILD, ...OFFLINE],
    product: ['out/web/index.html', 'out/web/service-worker.js'],
    build: () => tool('vite', 'bin/vite.js', ['build', '-c', 'vite.web.config.ts']),
  },
  cli: {
    title: 'the commands',
    sources: ['main/cli', 'main/files', 'main/contract', 'models', 'vite.cli.config.ts'],
    product: ['out/cli/cli.js'],
    build: () => tool('vite', 'bin/vite.js', ['build', '-c', 'vite.cli.config.ts']),
  },
  bench: {
    title: 'the benchmark',
    sources: ['tests/bench', 'tests/models/build-model.ts', 'models', 'vite.bench.config.ts'],
    product: ['index', 'cartel-engine', 'kernel-runs'].map((name) => `out/bench/${name}.js`),
    build: () => tool('vite', 'bin/vite.js', ['build', '-c', 'vite.bench.config.ts']),
  },
};

/** The names of what can be built: desktop, web, cli, bench. */
export const TARGET_NAMES = Object.keys(TARGETS);

/** Builds the target if its sources have changed since; throws with the builder's words. */
export async function ensureBuilt(name) {
  if (isFresh(name)) return;
  await exclusively(`${name} build`, async () => {
    if (!isFresh(name)) await work(name);
  });
}

/** Builds the target, whether it is stale or not. */
export function build(name) {
  return exclusively(`${name} build`, () => work(name));
}

async function work(name) {
  const { title, build: start } = TARGETS[name];
  const mark = currentMark(name);
  fs.rmSync(stampOf(name), { force: true });
  const { code, output } = await withProgress(`building ${title}`, start);
  if (code !== 0) throw new Error(`building ${title} failed:\n${tail(output, 40)}`);
  fs.writeFileSync(stampOf(name), mark);
}

function isFresh(name) {
  const there = TARGETS[name].product.every((file) => fs.existsSync(at(file)));
  return there && read(stampOf(name)) === currentMark(name);
}

function currentMark(name) {
  return markOf([...TARGETS[name].sources, 'package-lock.json', 'package.json']);
}

function stampOf(name) {
  return at('out', `${name}.stamp`);
}

function read(file) {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

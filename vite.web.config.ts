// The browser edition: the same renderer as the desktop app's, as plain files in out/web.
import react from '@vitejs/plugin-react';
import path from 'node:path';
import { defineConfig, type Plugin, type Rolldown, type UserConfig } from 'vite';
import { CONTENT_SECURITY_POLICY } from './main/contract/content-security-policy';
import { guides } from './scripts/setup/guides.mjs';
import { licenceNotices } from './scripts/setup/licence-notices.mjs';
import { offlineEdition } from './scripts/setup/offline-edition.mjs';

const ROOT = import.meta.dirname;

/** How the renderer is built, for either edition. */
export function rendererConfig(edition: { readonly outDir: string; readonly target: string }) {
  const { forPage, forWorkers } = licenceNotices();
  return {
    root: path.join(ROOT, 'renderer'),
    base: './',
    plugins: [react(), contentSecurityPolicy(), preloadedStart(), forPage, guides()],
    worker: { format: 'es', plugins: () => [forWorkers] },
    optimizeDeps: { include: ['comlink', 'zod'] },
    build: {
      outDir: path.join(ROOT, edition.outDir),
      emptyOutDir: true,
      target: edition.target,
      minify: true,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 2500,
      rolldownOptions: {
        input: { index: path.join(ROOT, 'renderer', 'index.html'), ...START },
        output: { codeSplitting: { groups: CHUNKS } },
      },
    },
  } satisfies UserConfig;
}

/** What is drawn at start; as entries of the build, with whatever they import, so that it can be told apart from the rest. */
const START = {
  window: path.join(ROOT, 'renderer', 'app', 'window.tsx'),
  'gallery-view': path.join(ROOT, 'renderer', 'features', 'gallery', 'gallery-view.tsx'),
};

/**
 * A few large scripts, named after what they hold: a start takes longer with sixty small ones. What START needs is kept
 * apart from what only other views need; views and dialogs themselves have a script each, besides.
 */
const CHUNKS = [
  // What fetches the others; by itself, so that the audience's page runs nothing of the window.
  chunk('loader', /preload-helper/),
  chunk('english', /\/models\/text\/en\/(?!lessons|samples)/),
  chunk('spanish', /\/models\/text\/es\/(?!lessons|samples)/),
  atStart('react', /\/node_modules\/(react|react-dom|scheduler|react-i18next|i18next)\//),
  atStart('components', /\/node_modules\//),
  atStart('model', /\/models\//),
  // Not main.tsx, which waits for the window (a script that waits for itself never ends), nor the service worker.
  atStart('window', /\/renderer\/(?!app\/main\.tsx|index\.html|platform\/offline\/service-worker)/),
  chunk(
    'more-model',
    /\/models\/(results|rules|document\/(edit\/|lesson\/(lesson|edit-lesson|slides)\.))/,
  ),
  // With all that reading and writing a file takes.
  chunk('schemas', /\/models\/document\/([a-z]+\/)?(parse|write)\b/),
  chunk(
    'charts',
    /\/node_modules\/(recharts|d3-(?!drag|zoom|selection|transition).*|@reduxjs|@svg-maps)\//,
  ),
  chunk('more-components', /\/node_modules\/@(mantine|tabler|floating-ui)\//),
  chunk('more-parts', /\/renderer\/(store|ui|charts)\//),
];

/** Modules whose path has the pattern; not the page's own style sheets, which would bind the page to these scripts. */
function chunk(name: string, pattern: RegExp) {
  const isSheet = /(?<!\.module)\.css$/;
  const test = (id: string) => pattern.test(id.replaceAll('\\', '/')) && !isSheet.test(id);
  return { name, test };
}

function atStart(name: string, pattern: RegExp) {
  return { ...chunk(`start-${name}`, pattern), tags: ['$initial' as const] };
}

/** The page names all that its start needs, so that it is fetched at once and not one script after the other. */
function preloadedStart(): Plugin {
  return {
    name: 'preloaded-start',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle = {} }) {
        const isWindow = (chunk: Rolldown.OutputChunk) => chunk.facadeModuleId === START.window;
        const names = new Set<string>();
        const take = (chunk: Rolldown.OutputChunk | Rolldown.OutputAsset | undefined) => {
          if (chunk?.type !== 'chunk' || names.has(chunk.fileName)) return;
          names.add(chunk.fileName);
          for (const name of chunk.imports) take(bundle[name]);
        };
        take(Object.values(bundle).find((one) => one.type === 'chunk' && isWindow(one)));
        return [...names]
          .filter((name) => !html.includes(name))
          .map((name) => ({
            tag: 'link',
            injectTo: 'head',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `./${name}` },
          }));
      },
    },
  };
}

/** Built pages carry the policy themselves; the desktop app's protocol and `npm start` send it too. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        injectTo: 'head-prepend',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
      },
    ],
  };
}

const page = rendererConfig({ outDir: 'out/web', target: 'baseline-widely-available' });
const { plugin, input } = offlineEdition();

export default defineConfig({
  ...page,
  plugins: [...page.plugins, plugin],
  build: {
    ...page.build,
    rolldownOptions: {
      input: { ...page.build.rolldownOptions.input, ...input },
      output: {
        ...page.build.rolldownOptions.output,
        // A service worker is found by its name, and serves what is below its own folder.
        entryFileNames: ({ name }) =>
          name === 'service-worker' ? '[name].js' : 'assets/[name]-[hash].js',
      },
    },
  },
});

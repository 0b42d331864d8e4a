// The browser edition: the same renderer as the desktop app's, as plain files in out/web.
import react from '@vitejs/plugin-react';
import path from 'node:path';
import { defineConfig, type Plugin, type UserConfig } from 'vite';
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
    plugins: [react(), contentSecurityPolicy(), forPage, guides()],
    worker: { format: 'es', plugins: () => [forWorkers] },
    optimizeDeps: { include: ['comlink', 'zod'] },
    build: {
      outDir: path.join(ROOT, edition.outDir),
      emptyOutDir: true,
      target: edition.target,
      minify: true,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 2500,
      rolldownOptions: { input: path.join(ROOT, 'renderer', 'index.html') },
    },
  } satisfies UserConfig;
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
      input: { index: page.build.rolldownOptions.input, ...input },
      output: {
        // A service worker is found by its name, and serves what is below its own folder.
        entryFileNames: ({ name }) =>
          name === 'service-worker' ? '[name].js' : 'assets/[name]-[hash].js',
      },
    },
  },
});

// The desktop app: main process, preload and renderer.
import { defineConfig } from 'electron-vite';
import path from 'node:path';
import { rendererConfig } from './vite.web.config';

const ROOT = import.meta.dirname;

// The oldest runtime the app is run on (the substitute of scripts/setup/electron.mjs).
// electron-vite would take the targets from the electron package, which is newer.
const NODE = 'node20.18';
const CHROME = 'chrome130';

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      target: NODE,
      externalizeDeps: false,
      lib: { entry: path.join(ROOT, 'main', 'shell', 'index.ts'), formats: ['es'] },
      rolldownOptions: { output: { entryFileNames: 'index.js' } },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      target: NODE,
      externalizeDeps: false,
      // A sandboxed preload has to be one CommonJS file.
      lib: { entry: path.join(ROOT, 'main', 'preload', 'index.ts'), formats: ['cjs'] },
      rolldownOptions: { output: { entryFileNames: 'preload.cjs' } },
    },
  },
  renderer: rendererConfig({ outDir: 'out/renderer', target: CHROME }),
});

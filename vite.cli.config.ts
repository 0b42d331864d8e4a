// The commands: one file for plain Node, out/cli/cli.js.
import path from 'node:path';
import { defineConfig } from 'vite';

const ROOT = import.meta.dirname;

export default defineConfig({
  root: ROOT,
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: path.join(ROOT, 'main', 'cli', 'index.ts'),
    outDir: path.join(ROOT, 'out', 'cli'),
    emptyOutDir: true,
    target: 'node20.19',
    minify: false,
    rolldownOptions: { output: { format: 'es', entryFileNames: 'cli.js' } },
  },
});

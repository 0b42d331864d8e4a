// The benchmark: files for plain Node in out/bench.
import path from 'node:path';
import { defineConfig } from 'vite';

const ROOT = import.meta.dirname;

export default defineConfig({
  root: ROOT,
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: true,
    outDir: path.join(ROOT, 'out', 'bench'),
    emptyOutDir: true,
    target: 'node20.19',
    minify: false,
    rolldownOptions: {
      input: ['index', 'cartel-engine', 'kernel-runs'].map((name) =>
        path.join(ROOT, 'tests/bench', `${name}.ts`),
      ),
      output: { format: 'es', entryFileNames: '[name].js' },
    },
  },
});

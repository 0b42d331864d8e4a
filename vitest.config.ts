import react from '@vitejs/plugin-react';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

/** Tests that need nothing but Node, in `tests/<name>`. */
function inNode(name: string): TestProjectInlineConfiguration {
  return {
    extends: true,
    test: { name, environment: 'node', include: [`tests/${name}/**/*.test.ts`] },
  };
}

export default defineConfig({
  test: {
    pool: 'threads',
    // A watchdog, not a benchmark: projects take it over by `extends`.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      inNode('models'),
      inNode('properties'),
      inNode('golden'),
      inNode('main'),
      inNode('architecture'),
      inNode('trial'),
      {
        extends: true,
        plugins: [react()],
        test: {
          name: 'renderer',
          environment: 'jsdom',
          include: ['tests/renderer/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/renderer/setup.ts'],
        },
      },
    ],
  },
});

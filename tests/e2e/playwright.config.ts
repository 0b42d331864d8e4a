import { defineConfig } from '@playwright/test';
import path from 'node:path';
import process from 'node:process';

const ROOT = path.resolve(import.meta.dirname, '..', '..');
const RESULTS = path.join(ROOT, 'test-results');
const PORT = Number(process.env.BLOWBACK_E2E_PORT ?? 4187);

/** Specs whose name begins with `browser` run the browser edition in Chromium, all others the app. */
const BROWSER_SPECS = /[\\/]browser[^\\/]*\.spec\.ts$/;

export default defineConfig({
  testDir: '.',
  outputDir: path.join(RESULTS, 'e2e'),
  workers: 1,
  // Watchdogs, not measurements: a busy machine may take its time.
  timeout: 240_000,
  expect: { timeout: 60_000 },
  forbidOnly: process.env.CI !== undefined,
  reporter: [
    ['list'],
    ['json', { outputFile: process.env.BLOWBACK_E2E_REPORT ?? path.join(RESULTS, 'e2e.json') }],
  ],
  use: { trace: 'retain-on-failure' },
  projects: [
    { name: 'desktop', testIgnore: BROWSER_SPECS },
    {
      name: 'browser',
      testMatch: BROWSER_SPECS,
      use: {
        browserName: 'chromium',
        baseURL: `http://127.0.0.1:${PORT}/`,
        viewport: { width: 1280, height: 800 },
        launchOptions: {
          executablePath: process.env.BLOWBACK_CHROMIUM ?? '/usr/bin/chromium',
          args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
        },
      },
    },
  ],
  webServer: {
    command: `node scripts/start.mjs --browser --port ${PORT}`,
    cwd: ROOT,
    url: `http://127.0.0.1:${PORT}/`,
    timeout: 120_000,
  },
});

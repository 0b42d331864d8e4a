// The two test runners, and how many of their tests passed and failed.
import fs from 'node:fs';
import net from 'node:net';
import { at, run, tool } from './run.mjs';
import { ask, say } from './say.mjs';

/** Unit, property and architecture tests; `args` are Vitest's own. */
export async function runUnitTests(args) {
  const report = at('test-results', 'unit.json');
  fs.rmSync(report, { force: true });
  const { code } = await tool(
    'vitest',
    'vitest.mjs',
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...args],
    { show: 'all' },
  );
  return counted(code, report, ({ numPassedTests, numFailedTests, testResults }) => ({
    passed: numPassedTests,
    // A file that could not even be loaded has no tests to count, and has failed all the same.
    failed:
      numFailedTests +
      testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
        .length,
  }));
}

/**
 * The tests in the real app and in a browser; `args` are Playwright's own. `virtualDisplay` says
 * that xvfb-run is there; `chromium` is the browser's program, without which those are left out.
 */
export async function runEndToEndTests({ virtualDisplay, chromium, args }) {
  const report = at('test-results', 'e2e.json');
  fs.rmSync(report, { force: true });
  const projects = chromium ? [] : ['--project=desktop'];
  if (!chromium) ask('There is no Chromium here, so the browser edition is not tested.');
  const playwright = [
    at('node_modules', '@playwright', 'test', 'cli.js'),
    ...['test', '--config', at('tests', 'e2e', 'playwright.config.ts'), '--pass-with-no-tests'],
    ...projects,
    ...args,
  ];
  const env = {
    BLOWBACK_CHROMIUM: chromium ?? '',
    BLOWBACK_E2E_PORT: String(await freePort()),
    BLOWBACK_E2E_REPORT: report,
  };
  const { code } = await (virtualDisplay
    ? run('xvfb-run', [...SCREEN, process.execPath, ...playwright], {
        show: 'all',
        env: { ...env, WAYLAND_DISPLAY: '', XDG_SESSION_TYPE: 'x11' },
      })
    : run(process.execPath, playwright, { show: 'all', env: { ...env, ...withoutScreen() } }));
  return counted(code, report, ({ stats, errors }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
  }));
}

const SCREEN = ['-a', '-s', '-screen 0 1920x1200x24'];

/** A port of its own, so that two folders can be tested at once. */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Without any display, Electron draws into memory; the tests hand this flag to it. */
function withoutScreen() {
  const screen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (screen) return {};
  say('there is no display and no xvfb-run: the windows are drawn into memory');
  return { BLOWBACK_ELECTRON_ARGS: '--ozone-platform=headless' };
}

/** Reads a runner's report; a runner that failed without naming a test counts as one failure. */
function counted(code, report, read) {
  let found = { passed: 0, failed: 0 };
  try {
    found = read(JSON.parse(fs.readFileSync(report, 'utf8')));
  } catch {
    found.failed = 1;
  }
  return code !== 0 && found.failed === 0 ? { ...found, failed: 1 } : found;
}

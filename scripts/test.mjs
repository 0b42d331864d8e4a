// npm test: sets up what is missing, then runs everything, also after a failure.
// `node scripts/test.mjs check|unit|build|e2e [arguments for the runner]` runs one part only.
import { TARGET_NAMES, ensureBuilt } from './setup/builds.mjs';
import { runChecks } from './setup/checks.mjs';
import { ensureElectron } from './setup/electron.mjs';
import { main } from './setup/main.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { say } from './setup/say.mjs';
import { runEndToEndTests, runUnitTests } from './setup/suites.mjs';
import { ensureChromium, ensureLibraries, ensureVirtualDisplay } from './setup/system.mjs';

const PARTS = {
  check: () => runChecks({ thorough: true }),
  unit: runUnitTests,
  build: buildAll,
  e2e: endToEnd,
};

let passed = 0;
let failed = 0;

await main(async () => {
  const [first, ...args] = process.argv.slice(2);
  if (first !== undefined && !(first in PARTS))
    throw new Error(`unknown part: ${first}. There are ${Object.keys(PARTS).join(', ')}.`);
  await ensurePackages();
  for (const part of first ? [first] : Object.keys(PARTS)) await take(part, first ? args : []);
});

if (process.exitCode !== undefined || failed > 0) process.exitCode = 1;
if (process.exitCode && failed === 0) failed = 1;
process.stdout.write(`${passed} passed, ${failed} failed\n`);

/** Runs a part and adds its counts; one that breaks down counts as a failure. */
async function take(part, args) {
  say(`— ${part}`);
  const result = await PARTS[part](args).catch((error) => {
    process.stderr.write(`! ${error.message}\n`);
    return { passed: 0, failed: 1 };
  });
  passed += result.passed;
  failed += result.failed;
}

async function buildAll() {
  for (const name of TARGET_NAMES) await ensureBuilt(name);
  return { passed: TARGET_NAMES.length, failed: 0 };
}

async function endToEnd(args) {
  const electron = await ensureElectron();
  const usable = await ensureLibraries(electron.program);
  if (!usable) throw new Error('so the app was not tested in its window');
  const virtualDisplay = await ensureVirtualDisplay();
  const chromium = await ensureChromium();
  await ensureBuilt('desktop');
  await ensureBuilt('web');
  return runEndToEndTests({ virtualDisplay, chromium, args });
}

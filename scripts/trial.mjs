// npm run trial: tries every promise about the user's work and about files from elsewhere, at length, and prints
// what was tried, what was lost, and whether each control failed as it must.
//
//   npm run trial                     everything, about half an hour
//   npm run trial -- A1 A3            these promises only
//   npm run trial -- --short          as often as npm test does
//   npm run trial -- --nightly        ten thousand kills, a million files
import fs from 'node:fs';
import { ensureBuilt } from './setup/builds.mjs';
import { ensureElectron } from './setup/electron.mjs';
import { main } from './setup/main.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { at } from './setup/run.mjs';
import { say } from './setup/say.mjs';
import { runEndToEndTests, runUnitTests } from './setup/suites.mjs';
import { ensureChromium, ensureLibraries, ensureVirtualDisplay } from './setup/system.mjs';
import { inWords, rowsOf, table } from './setup/trial-table.mjs';

const RECORDS = at('test-results', 'trial');

await main(async () => {
  const words = process.argv.slice(2);
  const promises = words.filter((word) => /^[A-E][0-9]$/.test(word));
  const forms = words.filter((word) => word === '--short' || word === '--nightly');
  if (promises.length + forms.length < words.length)
    throw new Error('usage: npm run trial -- [--short|--nightly] [A1 … E3]');
  await ensurePackages();
  fs.rmSync(RECORDS, { recursive: true, force: true });
  process.env.BLOWBACK_TRIAL = forms[0]?.slice(2) ?? 'long';
  process.env.BLOWBACK_TRIAL_FOLDER = RECORDS;

  const electron = await ensureElectron();
  const outside = await tryFiles(promises);
  const inside = await tryApp(electron, promises);
  const rows = rowsOf(RECORDS, at('test-results', 'unit.json'), promises);
  fs.writeFileSync(at('test-results', 'trial.json'), `${JSON.stringify(rows, undefined, 2)}\n`);
  process.stdout.write(`\n${table(rows)}\n\n${inWords(rows)}\n`);
  say('the same as JSON: test-results/trial.json');
  const lost = rows.some(({ losses }) => losses > 0);
  if (lost || outside.failed + inside.failed > 0) process.exitCode = 1;
});

/** Files and disks, without a window. */
async function tryFiles(promises) {
  const names = promises.length === 0 ? [] : ['-t', promises.join('|')];
  const folders = [
    ...['tests/trial', 'tests/properties', 'tests/golden', 'tests/models/document'],
    ...['tests/models/results/csv.test.ts', 'tests/main/files/file-name.test.ts'],
  ];
  return runUnitTests([...folders, ...names]);
}

/** The app in its window. */
async function tryApp(electron, promises) {
  if (!(await ensureLibraries(electron.program))) throw new Error('the app cannot be started here');
  const virtualDisplay = await ensureVirtualDisplay();
  const chromium = await ensureChromium();
  await ensureBuilt('desktop');
  await ensureBuilt('web');
  const grep = promises.length === 0 ? [] : ['--grep', promises.join('|')];
  return runEndToEndTests({
    virtualDisplay,
    chromium,
    args: ['trial-', 'access', ...grep],
  });
}

// npm run -s evidence -- …: how good the model is; built first if it is stale.
// Only the answer goes to stdout.
import { execFile } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { ensureBuilt } from './setup/builds.mjs';
import { main } from './setup/main.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { at } from './setup/run.mjs';

const FIGURES = 'models/mexico/measured.json';
const PRETTIER = 'node_modules/prettier/bin/prettier.cjs';

await main(async () => {
  await ensurePackages();
  await ensureBuilt('cli');
});

if (process.exitCode === undefined) {
  // A file is meant from where the person stands.
  if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
  process.argv.splice(2, 0, 'evidence');
  // Without a file of counts everything is measured, and the figures of the app's page are made anew.
  const measuresAll = !process.argv.some((word) =>
    /^(-h|--(observed|save|help|version)\b)/.test(word),
  );
  if (measuresAll) process.argv.push('--save', at(FIGURES));
  await import(pathToFileURL(at('out', 'cli', 'cli.js')).href);
  if (measuresAll && process.exitCode === 0) {
    await promisify(execFile)(process.execPath, [at(PRETTIER), '--write', at(FIGURES)]);
    process.stderr.write(`${FIGURES} is written.\n`);
  }
}

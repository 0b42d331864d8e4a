// Makes node_modules hold what package-lock.json says.
import fs from 'node:fs';
import { exclusively } from './lock.mjs';
import { at, npm } from './run.mjs';
import { say, tail, withProgress } from './say.mjs';

/** Installs the packages if any is missing or has another version than the lock file asks for. */
export async function ensurePackages() {
  if (installed()) return;
  await exclusively('packages', async () => {
    if (!installed()) await install();
  });
}

async function install() {
  const { code, output } = await withProgress(
    'installing the packages (npm ci; a minute or so the first time)',
    () => npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']),
  );
  if (code !== 0) throw new Error(`npm ci failed:\n${tail(output)}`);
  say('packages installed');
}

function installed() {
  const wanted = read(at('package-lock.json'))?.packages;
  const present = read(at('node_modules', '.package-lock.json'))?.packages;
  if (!wanted || !present) return false;
  // The list alone is not enough: another program can take a package away, or write the list through a link.
  const isThere = (place, version) =>
    present[place]?.version === version && fs.existsSync(at(place, 'package.json'));
  return Object.entries(wanted).every(
    ([place, { version, optional }]) =>
      place === '' || (optional && !present[place]) || isThere(place, version),
  );
}

function read(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

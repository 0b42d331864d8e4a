// What the operating system must have: libraries for Electron, a display and a browser for tests.
// As root on Debian and Ubuntu it is installed; elsewhere the command to run is said.
import fs from 'node:fs';
import path from 'node:path';
import { isRoot, run } from './run.mjs';
import { ask, say, tail, withProgress } from './say.mjs';

/** Debian's packages for the libraries of Electron; the rest follow as their dependencies. */
const ELECTRON_LIBRARIES = ['libgtk-3-0', 'libnss3', 'libgbm1', 'libasound2'];

/** Where Chromium and its relatives are on the systems that we know. */
const BROWSERS = [
  process.env.BLOWBACK_CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** True if the libraries that Electron's program needs are there, or could be installed. */
export async function ensureLibraries(program) {
  if (process.platform !== 'linux' || (await missingLibraries(program)).length === 0) return true;
  await install(ELECTRON_LIBRARIES, 'libraries that Electron needs');
  const missing = await missingLibraries(program);
  if (missing.length > 0) ask(`Electron cannot start without ${missing.join(', ')}.`);
  return missing.length === 0;
}

async function missingLibraries(program) {
  const { output } = await run('ldd', [program]);
  return [...output.matchAll(/^\s*(\S+) => not found/gm)].map(([, name]) => name);
}

/** True if windows can be opened without a screen (xvfb-run), installing it if need be. */
export async function ensureVirtualDisplay() {
  if (process.platform !== 'linux') return false;
  if (onPath('xvfb-run') && onPath('xauth')) return true;
  await install(['xvfb', 'xauth'], 'a virtual display for the window tests');
  return onPath('xvfb-run') && onPath('xauth');
}

/** The program of a Chromium for the tests of the browser edition, or undefined. */
export async function ensureChromium() {
  const there = chromium();
  if (there) return there;
  if (process.platform === 'linux') await install(['chromium'], 'Chromium for the browser tests');
  return chromium();
}

/** The program of a Chromium that is there already, or undefined. */
function chromium() {
  return BROWSERS.find((program) => program && fs.existsSync(program));
}

/** The program `zip`, which packaging the substitute runtime needs. */
export async function ensureZip() {
  if (!onPath('zip')) await install(['zip'], 'zip');
  return onPath('zip');
}

/**
 * Warns if Electron's sandbox will not start for an ordinary user, as on systems that forbid
 * unprivileged user namespaces.
 */
export function checkSandbox(program) {
  if (process.platform !== 'linux' || isRoot()) return;
  const forbidden =
    readNumber('/proc/sys/kernel/apparmor_restrict_unprivileged_userns') === 1 ||
    readNumber('/proc/sys/kernel/unprivileged_userns_clone') === 0;
  const helper = path.join(fs.realpathSync(path.dirname(program)), 'chrome-sandbox');
  const helps = fs.statSync(helper, { throwIfNoEntry: false })?.mode ?? 0;
  if (!forbidden || (helps & 0o4000) !== 0) return;
  ask(
    'This system forbids the kind of sandbox that Electron uses; its helper must belong to root.',
    `sudo chown root:root '${helper}' && sudo chmod 4755 '${helper}'`,
  );
}

function readNumber(file) {
  try {
    return Number(fs.readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** True if there is a program of this name. */
export function onPath(program) {
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .some((folder) => fs.existsSync(path.join(folder, program)));
}

let listsAreFresh = false;

async function install(packages, what) {
  const command = `apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  if (!onPath('apt-get')) {
    ask(`Missing: ${what}. Install what your system calls ${packages.join(', ')}.`);
    return;
  }
  if (!isRoot()) {
    ask(`Missing: ${what}.`, `sudo ${command}`);
    return;
  }
  const { code, output } = await withProgress(
    `installing ${what} (${packages.join(', ')})`,
    async () => {
      if (!listsAreFresh) listsAreFresh = (await apt(['update'])).code === 0;
      const names = await Promise.all(packages.map(nameHere));
      return apt(['install', '-y', '--no-install-recommends', ...names]);
    },
  );
  if (code === 0) say('installed');
  else ask(`That did not work:\n${tail(output)}`, command);
}

function apt(args) {
  return run('apt-get', ['-q', ...args], { env: { DEBIAN_FRONTEND: 'noninteractive' } });
}

/** Newer Debian and Ubuntu call some libraries by a name that ends in t64. */
async function nameHere(name) {
  if (!name.startsWith('lib')) return name;
  const { code, output } = await run('apt-cache', ['show', '--no-all-versions', `${name}t64`]);
  return code === 0 && output.includes('Package:') ? `${name}t64` : name;
}

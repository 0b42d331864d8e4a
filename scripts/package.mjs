// npm run package: the app as a folder in release/, and on Debian and Ubuntu as a .deb too.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureBuilt } from './setup/builds.mjs';
import { ensureElectron } from './setup/electron.mjs';
import { main } from './setup/main.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { at, run } from './setup/run.mjs';
import { ask, say, tail, withProgress } from './setup/say.mjs';
import { ensureZip, onPath } from './setup/system.mjs';

/** What goes into the app; everything that it imports is bundled into these. */
const CONTENT = ['package.json', 'LICENSE', 'out/main', 'out/preload', 'out/renderer'];

await main(async () => {
  await ensurePackages();
  const electron = await ensureElectron();
  if (!electron.official)
    ask(
      `This package is for trying out: it holds the older Electron ${electron.version}.`,
      'BLOWBACK_ELECTRON=official npm run package   (where Electron can be downloaded)',
    );
  await ensureBuilt('desktop');
  const folder = await packFolder(electron);
  await burnFuses(folder);
  say(`the app: ${path.relative(at(), folder)}`);
  if (process.platform === 'linux' && onPath('dpkg-deb') && onPath('fakeroot'))
    await packDebian(folder);
});

async function packFolder(electron) {
  const { packager } = await import('@electron/packager');
  const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'blowback-package-'));
  try {
    const electronZipDir = electron.official ? undefined : await zipRuntime(electron, temporary);
    const [folder] = await withProgress('packing the app', () =>
      packager({
        dir: at(),
        out: at('release'),
        name: 'blowback',
        overwrite: true,
        quiet: true,
        asar: true,
        prune: false,
        ignore: (file) => !belongs(file.slice(1)),
        electronVersion: electron.version,
        ...(electronZipDir && { electronZipDir }),
      }),
    );
    fs.chmodSync(folder, 0o755);
    return folder;
  } finally {
    fs.rmSync(temporary, { recursive: true, force: true });
  }
}

function belongs(file) {
  return (
    CONTENT.some((part) => `${file}/`.startsWith(`${part}/`) || part.startsWith(`${file}/`)) ||
    file === ''
  );
}

/** The packager takes the runtime as Electron's own archive, under Electron's own name. */
async function zipRuntime({ program, version }, folder) {
  if (!(await ensureZip())) throw new Error('zip is needed');
  const name = `electron-v${version}-${process.platform}-${process.arch}.zip`;
  const { code, output } = await withProgress('making the runtime an archive', () =>
    run('zip', ['-q', '-1', '-r', path.join(folder, name), '.'], { cwd: path.dirname(program) }),
  );
  if (code !== 0) throw new Error(`zip failed:\n${tail(output)}`);
  return folder;
}

/** The released program runs our app and nothing else: no Node, no debugger, no other code. */
async function burnFuses(folder) {
  const { setFuses, wrongFuses } = await import('./setup/fuses.mjs');
  const name = { darwin: 'blowback.app', win32: 'blowback.exe' }[process.platform] ?? 'blowback';
  const program = path.join(folder, name);
  if (!(await setFuses(program)))
    ask(
      'This Electron has a fuse that scripts/setup/fuses.mjs does not decide on: update @electron/fuses.',
    );
  const wrong = await wrongFuses(program);
  if (wrong.length > 0) throw new Error(`these fuses are not as set: ${wrong.join(', ')}`);
}

async function packDebian(folder) {
  const { default: installer } = await import('electron-installer-debian');
  await withProgress('packing it for Debian', () =>
    installer({
      src: folder,
      dest: at('release'),
      arch: { x64: 'amd64', arm64: 'arm64' }[process.arch] ?? process.arch,
      options: {
        name: 'blowback',
        productName: 'Blowback',
        genericName: 'What-if lab',
        maintainer: 'The Blowback authors',
        section: 'education',
        categories: ['Education', 'Science'],
        compression: 'zstd',
      },
    }),
  );
  const file = fs.readdirSync(at('release')).find((name) => name.endsWith('.deb'));
  say(`for Debian and Ubuntu: release/${file}`);
}

// The app as a folder: the runtime, and the app in one archive beside it.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ask, say, tail, withProgress } from '../setup/say.mjs';
import { at, run } from '../setup/run.mjs';
import { ensureZip } from '../setup/system.mjs';
import {
  belongs,
  checkArchive,
  dropLanguages,
  inMegabytes,
  reducePackageFile,
  sizeOf,
} from './content.mjs';
import { writeShare } from './linux-share.mjs';

/** Makes the folder in release/ and resolves to its path. */
export async function packFolder(electron) {
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
        afterCopy: [
          (copied, _version, _platform, _arch, done) => {
            reducePackageFile(copied);
            done();
          },
        ],
        extraResource: [at('scripts', 'packaging', 'icons', 'drawn', 'app-256.png')],
        electronVersion: electron.version,
        ...(electronZipDir && { electronZipDir }),
      }),
    );
    fs.chmodSync(folder, 0o755);
    await finish(folder);
    return folder;
  } finally {
    fs.rmSync(temporary, { recursive: true, force: true });
  }
}

async function finish(folder) {
  dropLanguages(folder);
  const archive = path.join(folder, 'resources', 'app.asar');
  await checkArchive(archive);
  await burnFuses(path.join(folder, 'blowback'));
  const own = sizeOf(path.join(folder, 'resources'));
  writeShare(path.join(folder, 'share'));
  fs.copyFileSync(at('scripts', 'packaging', 'install.sh'), path.join(folder, 'install.sh'));
  const whole = sizeOf(folder);
  say(
    `of ${inMegabytes(whole)} the app's own share is ${inMegabytes(own)} (${((100 * own) / whole).toFixed(1)} %); the rest is Electron`,
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
async function burnFuses(program) {
  const { setFuses, wrongFuses } = await import('../setup/fuses.mjs');
  if (!(await setFuses(program)))
    ask(
      'This Electron has a fuse that scripts/setup/fuses.mjs does not decide on: update @electron/fuses.',
    );
  const wrong = await wrongFuses(program);
  if (wrong.length > 0) throw new Error(`these fuses are not as set: ${wrong.join(', ')}`);
}

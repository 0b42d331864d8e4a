// The folder as one .tar.gz, for computers where nothing may be installed.
import path from 'node:path';
import { at, run } from '../setup/run.mjs';
import { tail } from '../setup/say.mjs';

/** Packs the folder under a name with the version in it; resolves to the file. `product` is package.json. */
export async function packArchive(folder, { version }) {
  const name = `blowback-${version}-linux-${process.arch}`;
  const file = at('release', `${name}.tar.gz`);
  const { code, output } = await run('tar', [
    ...['--create', '--gzip', '--file', file, '--owner=0', '--group=0', '--sort=name'],
    ...[`--transform=s,^${path.basename(folder)},${name},`],
    ...['--directory', path.dirname(folder), path.basename(folder)],
  ]);
  if (code !== 0) throw new Error(`tar failed:\n${tail(output)}`);
  return file;
}

// The .deb: a folder laid out as on the disk, packed by dpkg-deb. The desktop's databases (menu, kinds of file, icons)
// are renewed by triggers of the packages that keep them, so there are no scripts of ours that run as root.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import zlib from 'node:zlib';
import { at, run } from '../setup/run.mjs';
import { tail } from '../setup/say.mjs';
import { sizeOf } from './content.mjs';

/** What the runtime links to; the rest follow as their dependencies. Newer releases name some of them anew. */
const DEPENDS = [
  'libgtk-3-0 | libgtk-3-0t64',
  'libnss3',
  'libgbm1',
  'libasound2 | libasound2t64',
].join(', ');

const ARCHITECTURES = { x64: 'amd64', arm64: 'arm64' };

/** Packs the folder of the app; resolves to the file. `product` is package.json. */
export async function packDebian(folder, product) {
  const architecture = ARCHITECTURES[process.arch] ?? process.arch;
  const tree = fs.mkdtempSync(path.join(os.tmpdir(), 'blowback-deb-'));
  try {
    lay(tree, folder);
    put(path.join(tree, 'DEBIAN', 'control'), control(product, architecture, sizeOf(tree)));
    const file = at('release', `blowback_${product.version}_${architecture}.deb`);
    fs.chmodSync(tree, 0o755);
    const { code, output } = await run('dpkg-deb', [
      ...['--root-owner-group', '-Zxz', '-z2', '--build', tree, file],
    ]);
    if (code !== 0) throw new Error(`dpkg-deb failed:\n${tail(output)}`);
    return file;
  } finally {
    fs.rmSync(tree, { recursive: true, force: true });
  }
}

function lay(tree, folder) {
  const program = path.join(tree, 'usr', 'lib', 'blowback');
  const usr = path.join(tree, 'usr');
  const left = ['share', 'install.sh'].map((name) => path.join(folder, name));
  fs.cpSync(folder, program, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (from) => !left.includes(from),
  });
  fs.cpSync(path.join(folder, 'share'), path.join(usr, 'share'), { recursive: true });
  // Where the kernel keeps ordinary users from making sandboxes, this helper of the runtime makes them.
  fs.chmodSync(path.join(program, 'chrome-sandbox'), 0o4755);
  fs.mkdirSync(path.join(usr, 'bin'));
  fs.symlinkSync('../lib/blowback/blowback', path.join(usr, 'bin', 'blowback'));
  const documents = path.join(usr, 'share', 'doc', 'blowback');
  put(path.join(documents, 'copyright'), fs.readFileSync(at('LICENSE')));
  put(path.join(documents, 'changelog.gz'), zlib.gzipSync(fs.readFileSync(at('CHANGELOG.md'))));
}

function control({ version, description, author }, architecture, bytes) {
  return `Package: blowback
Version: ${version}
Section: education
Priority: optional
Architecture: ${architecture}
Maintainer: ${author}
Installed-Size: ${Math.ceil(bytes / 1024)}
Depends: ${DEPENDS}
Recommends: shared-mime-info, desktop-file-utils, hicolor-icon-theme, xdg-utils
Description: what-if lab for security policy
 ${description}
 .
 Works offline and without an account. Scenario files are plain JSON.
`;
}

function put(file, content) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, content);
}

/** Where the files of a class lie: the folders and the single files that the user chose. */
import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { membersOf } from '../../models/index';
import { filesUnder } from './files-under';

/** Something that was chosen. */
export interface ClassRoot extends ChosenPath {
  readonly kind: 'folder' | 'file';
}

/** A path, and the name by which the wall knows it where that is not the file's own. */
export interface ChosenPath {
  readonly path: string;
  readonly key?: string;
  /** The folder that it must lie in, looked at every time: a file may become a link later. */
  readonly within?: { readonly folder: string; readonly real: string };
}

/** A file of the class. */
export interface ClassMember {
  /** As the wall knows it: its path in the class's folder with `/`, or its name. Unique. */
  readonly key: string;
  readonly path: string;
}

/** What is there now. */
export interface ClassInventory {
  readonly members: readonly ClassMember[];
  /** Folders in which something may change. */
  readonly folders: readonly string[];
  /** Folders, chosen or of chosen files, that cannot be read at this moment: what was in them is not known to be gone. */
  readonly lost: readonly string[];
}

/** What stands at the paths that were chosen; devices and what is not there are left out. */
export async function rootsOf(chosen: readonly ChosenPath[]): Promise<readonly ClassRoot[]> {
  const roots = await Promise.all(
    chosen.map(async (one): Promise<readonly ClassRoot[]> => {
      const found = await stat(one.path).catch(() => undefined);
      if (found?.isDirectory() === true) return [{ ...one, kind: 'folder' }];
      return found?.isFile() === true ? [{ ...one, kind: 'file' }] : [];
    }),
  );
  return roots.flat();
}

/** Looks at all of it. Keys begin with the name of the folder that was chosen, unless one single folder is the class. */
export async function takeInventory(
  roots: readonly ClassRoot[],
  isFolder: boolean,
): Promise<ClassInventory> {
  const found = new Map<string, string>();
  const folders = new Set<string>();
  const lost = new Set<string>();
  const add = (key: string, file: string) => {
    if (!found.has(key)) found.set(key, file);
  };
  for (const { path: own, key, kind, within } of roots) {
    if (kind === 'file') {
      const there = await isThere(own, within);
      if (there) add(key ?? path.basename(own), own);
      if (there || (await isDirectory(path.dirname(own)))) folders.add(path.dirname(own));
      const home = within?.folder ?? path.dirname(own);
      if (!there && !(await isDirectory(home))) lost.add(home);
      continue;
    }
    try {
      const under = await filesUnder(own);
      for (const folder of under.folders) folders.add(folder);
      for (const file of under.files) add(keyIn(own, file, !isFolder), file);
    } catch {
      lost.add(own);
    }
  }
  const members = [...found].map(([key, file]) => ({ key, path: file }));
  return { members: membersOf(members).wanted, folders: [...folders], lost: [...lost] };
}

/** As the wall knows a file in a folder that was chosen. `paths` is that of the system. */
export function keyIn(
  root: string,
  file: string,
  isNamed: boolean,
  paths: Pick<path.PlatformPath, 'relative' | 'basename' | 'sep'> = path,
): string {
  const inside = paths.relative(root, file).split(paths.sep).join('/');
  return isNamed ? `${paths.basename(root) || rootName(root)}/${inside}` : inside;
}

/** The root of a drive has no name; a page that is given it by a drop knows it as this. */
function rootName(root: string): string {
  const [drive] = /^[A-Za-z](?=:)/.exec(root) ?? [];
  return drive === undefined ? '<root>' : `${drive}_drive`;
}

/** Whether a chosen file is there, and still inside of what it must lie in. */
async function isThere(file: string, within: ChosenPath['within']): Promise<boolean> {
  if (within !== undefined) {
    const real = await realpath(file).catch(() => undefined);
    if (real === undefined || !liesIn(within.real, real)) return false;
  }
  return stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
}

async function isDirectory(folder: string): Promise<boolean> {
  return stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** Whether a path lies in a folder, which may be the root of a drive. `paths` is that of the system. */
export function liesIn(
  folder: string,
  file: string,
  paths: Pick<path.PlatformPath, 'relative' | 'isAbsolute' | 'sep'> = path,
): boolean {
  const inside = paths.relative(folder, file);
  if (inside === '' || inside === '..' || inside.startsWith(`..${paths.sep}`)) return false;
  // On another drive there is no way from the one to the other.
  return !paths.isAbsolute(inside);
}

/** The files of these names that lie in a folder, or in a folder in it; links that lead out of it are left out. */
export async function namedIn(
  folder: string,
  names: readonly string[],
): Promise<readonly ChosenPath[]> {
  const within = { folder, real: await realpath(folder) };
  const found = await Promise.all(
    names.map(async (key): Promise<readonly ChosenPath[]> => {
      const own = path.join(folder, key);
      return (await isThere(own, within)) ? [{ path: own, key, within }] : [];
    }),
  );
  return found.flat();
}

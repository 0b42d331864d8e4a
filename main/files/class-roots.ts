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
  /** Chosen folders that cannot be read at this moment: what was in them is not known to be gone. */
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

/** Looks at all of it. Of several folders the keys begin with the folder's name, of a single one they do not. */
export async function takeInventory(roots: readonly ClassRoot[]): Promise<ClassInventory> {
  const found = new Map<string, string>();
  const folders = new Set<string>();
  const lost: string[] = [];
  const add = (key: string, file: string) => {
    if (!found.has(key)) found.set(key, file);
  };
  for (const { path: own, key, kind } of roots) {
    if (kind === 'file') {
      folders.add(path.dirname(own));
      if (await isFile(own)) add(key ?? path.basename(own), own);
      continue;
    }
    try {
      const under = await filesUnder(own);
      for (const folder of under.folders) folders.add(folder);
      for (const file of under.files) add(keyIn(own, file, roots.length > 1), file);
    } catch {
      lost.push(own);
    }
  }
  const members = [...found].map(([key, file]) => ({ key, path: file }));
  return { members: membersOf(members).wanted, folders: [...folders], lost };
}

function keyIn(root: string, file: string, isNamed: boolean): string {
  const inside = path.relative(root, file).split(path.sep).join('/');
  return isNamed ? `${path.basename(root)}/${inside}` : inside;
}

async function isFile(file: string): Promise<boolean> {
  return stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
}

/** The files of these names that lie in a folder, or in a folder in it; links that lead out of it are left out. */
export async function namedIn(
  folder: string,
  names: readonly string[],
): Promise<readonly ChosenPath[]> {
  const root = await realpath(folder);
  const found = await Promise.all(
    names.map(async (key): Promise<readonly ChosenPath[]> => {
      const own = path.join(folder, key);
      const real = await realpath(own).catch(() => undefined);
      return real?.startsWith(root + path.sep) === true ? [{ path: own, key }] : [];
    }),
  );
  return found.flat();
}

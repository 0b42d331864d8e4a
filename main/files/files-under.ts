/** The files in a folder and in the folders in it, as far as a class goes. */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { isLookedInto, MOST_LOOKED_AT } from '../../models/index';

/** Most folders looked into. */
const MOST_FOLDERS = 500;

/** Absolute or relative as the folder was given. */
export interface FoundFiles {
  readonly files: readonly string[];
  /** The folders that were looked into, the given one first. */
  readonly folders: readonly string[];
}

/** Looks six folders deep; links are not followed. Rejects if the folder itself cannot be read; others are left out. */
export async function filesUnder(root: string): Promise<FoundFiles> {
  const files: string[] = [];
  const folders: string[] = [];

  async function look(folder: string, depth: number): Promise<void> {
    const entries = await readdir(folder, { withFileTypes: true });
    folders.push(folder);
    for (const entry of entries) {
      if (files.length >= MOST_LOOKED_AT) return;
      const own = path.join(folder, entry.name);
      if (entry.isFile()) files.push(own);
      else if (entry.isDirectory() && folders.length < MOST_FOLDERS) {
        if (isLookedInto(entry.name, depth + 1)) await look(own, depth + 1).catch(() => undefined);
      }
    }
  }

  await look(root, 0);
  return { files, folders };
}

/** Removes the temporary files that a killed save left behind, and never one that is still being written. */
import path from 'node:path';
import { nodeFileSystem, systemCode, type FileSystem } from './file-system';
import { ownerOf, thisOwner, type TemporaryOwner } from './temporary-name';

/** A save of another computer in a shared folder is over after so long, in milliseconds. */
const OVER_AFTER = 24 * 60 * 60 * 1000;

/** What tells whether a temporary file is still needed; tests replace it. */
export interface StrayClues {
  readonly fileSystem: FileSystem;
  /** Milliseconds since 1970. */
  now(): number;
  isRunning(processId: number): boolean;
}

const realClues: StrayClues = { fileSystem: nodeFileSystem, now: () => Date.now(), isRunning };

/** Cleans one folder and answers with the paths removed. A folder that cannot be read is left alone. */
export async function cleanStrays(
  folder: string,
  clues: StrayClues = realClues,
): Promise<readonly string[]> {
  const names = await clues.fileSystem.readdir(folder).catch(() => []);
  const removed: string[] = [];
  for (const name of names) {
    const owner = ownerOf(name);
    if (owner === undefined) continue;
    const file = path.join(folder, name);
    try {
      if (!(await isStray(file, owner, clues))) continue;
      await clues.fileSystem.unlink(file);
      removed.push(file);
    } catch {
      // Gone already, or not ours to remove: nothing is lost by leaving it.
    }
  }
  return removed;
}

async function isStray(file: string, owner: TemporaryOwner, clues: StrayClues): Promise<boolean> {
  const ours = owner.computer === thisOwner().computer;
  if (ours && !clues.isRunning(owner.process)) return true;
  const { mtimeMs } = await clues.fileSystem.lstat(file);
  return clues.now() - mtimeMs > OVER_AFTER;
}

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return systemCode(error) === 'EPERM'; // somebody else's process
  }
}

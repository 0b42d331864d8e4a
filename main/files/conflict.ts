/**
 * Has somebody else written since we last read or wrote? Bytes are compared, not times: copies, cloud folders
 * and coarse clocks change times without changing anything, and change things within one tick.
 */
import { constants } from 'node:fs';
import { systemCode, WITHOUT_WAITING, type FileSystem } from './file-system';
import { FileFailure } from './problem';

/** What a save believes about the file it is about to replace. */
export interface Belief {
  /** The text last read or written there; undefined: the window has never seen the file. */
  readonly expected: string | undefined;
  /** What is about to be written: finding exactly that is no conflict. */
  readonly text: string;
}

/** Throws `changed-on-disk` if the file holds anything but what the window knows. A missing file is no conflict. */
export async function refuseConflict(
  fileSystem: FileSystem,
  target: string,
  { expected, text }: Belief,
): Promise<void> {
  const known = [expected, text].flatMap((one) => (one === undefined ? [] : [Buffer.from(one)]));
  const handle = await fileSystem
    .open(target, constants.O_RDONLY | WITHOUT_WAITING)
    .catch((error: unknown) => {
      if (systemCode(error) === 'ENOENT') return undefined;
      throw error;
    });
  if (handle === undefined) return;
  try {
    const there = await handle.stat();
    if (!there.isFile()) throw new FileFailure('not-a-file', 'not a regular file');
    const { size } = there;
    const candidates = known.filter((bytes) => bytes.length === size);
    const found = candidates.length === 0 ? undefined : await handle.readFile();
    if (found !== undefined && candidates.some((bytes) => bytes.equals(found))) return;
    throw new FileFailure('changed-on-disk', `${size} other bytes are there`);
  } finally {
    await handle.close();
  }
}

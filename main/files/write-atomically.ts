/**
 * Replaces a file whole or not at all. A kill, a power cut or a full disk at any moment leaves the old bytes
 * or the new ones, never a cut file: the bytes go to a temporary file in the same folder, all of them, and are
 * made safe before it takes the target's name.
 */
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { systemCode, type FileSystem } from './file-system';
import { FileFailure } from './problem';
import { temporaryPath, thisOwner } from './temporary-name';

type Handle = Awaited<ReturnType<FileSystem['open']>>;

/** Waits before each further try to replace a file that another Windows program holds, in milliseconds. */
const RETRY_WAITS = [10, 20, 40, 80, 160, 320, 640, 1000];

/** What surrounds a write; tests replace it. */
export interface Surroundings {
  readonly fileSystem: FileSystem;
  readonly platform: NodeJS.Platform;
}

/** One write. */
export interface AtomicWrite {
  /** Absolute, links already followed. */
  readonly target: string;
  readonly bytes: Uint8Array;
  /** Runs when the new bytes are safe and the old ones still stand; what it throws stops the write. */
  readonly beforeReplacing?: () => Promise<void>;
}

/** Throws the system's error, or a FileFailure, with the target untouched, unless only the last sync failed. */
export async function writeAtomically(
  { target, bytes, beforeReplacing }: AtomicWrite,
  { fileSystem, platform }: Surroundings,
): Promise<void> {
  const old = await existing(fileSystem, target);
  const temporary = temporaryPath(target, thisOwner());
  // Nobody may read the new bytes earlier than they could read the old file.
  const handle = await fileSystem.open(temporary, 'wx', old === undefined ? 0o666 : 0o600);
  try {
    await fill(handle, bytes);
    if (old !== undefined && platform !== 'win32') await likeOld(fileSystem, temporary, old);
    await beforeReplacing?.();
    await replace(fileSystem, temporary, target, platform);
  } catch (error) {
    await fileSystem.unlink(temporary).catch(ignore);
    throw error;
  }
  if (platform !== 'win32') await syncFolder(fileSystem, path.dirname(target));
}

async function existing(fileSystem: FileSystem, target: string) {
  const found = await fileSystem.lstat(target).catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  });
  if (found === undefined) return undefined;
  if (!found.isFile()) throw new FileFailure('not-a-file', 'not a regular file');
  // Renaming would replace a protected file without asking, so we ask.
  if ((found.mode & 0o222) === 0) throw new FileFailure('read-only', 'the file is write-protected');
  return found;
}

/** Writes until every byte is taken: a write may take fewer than it was given and report no error. */
async function fill(handle: Handle, bytes: Uint8Array): Promise<void> {
  try {
    let done = 0;
    while (done < bytes.length) {
      const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, done);
      if (bytesWritten === 0) throw new FileFailure('disk-full', 'the disk takes no more bytes');
      done += bytesWritten;
    }
    await handle.sync().catch(tolerateUnsupported);
    const { size } = await handle.stat();
    if (size !== bytes.length)
      throw new FileFailure('failed', `${size} of ${bytes.length} bytes arrived on the disk`);
  } catch (error) {
    await handle.close().catch(ignore);
    throw error;
  }
  // Network disks report a full disk only here.
  await handle.close();
}

interface Old {
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
}

async function likeOld(fileSystem: FileSystem, temporary: string, old: Old): Promise<void> {
  // Only root may give a file away; for everyone else the new owner is the one who saves.
  await fileSystem.chown(temporary, old.uid, old.gid).catch(ignore);
  await fileSystem.chmod(temporary, old.mode & 0o7777);
}

async function replace(
  fileSystem: FileSystem,
  temporary: string,
  target: string,
  platform: NodeJS.Platform,
): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      await fileSystem.rename(temporary, target);
      return;
    } catch (error) {
      const wait = RETRY_WAITS[attempt];
      if (platform !== 'win32' || !isHeld(error) || wait === undefined) throw error;
      await pause(wait);
    }
  }
}

/** A virus scanner or a cloud client holds new files for a moment on Windows. */
function isHeld(error: unknown): boolean {
  return ['EPERM', 'EACCES', 'EBUSY'].includes(systemCode(error) ?? '');
}

/** The name itself is safe only when its folder is. */
async function syncFolder(fileSystem: FileSystem, folder: string): Promise<void> {
  const handle = await fileSystem.open(folder, 'r').catch((error: unknown) => {
    if (systemCode(error) === 'EACCES') return undefined; // a folder that may be written but not listed
    throw error;
  });
  if (handle === undefined) return;
  try {
    await handle.sync().catch(tolerateUnsupported);
  } finally {
    await handle.close();
  }
}

function tolerateUnsupported(error: unknown): void {
  if (!['EINVAL', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes(systemCode(error) ?? '')) throw error;
}

function ignore(): void {
  // The failure that led here is the one worth telling.
}

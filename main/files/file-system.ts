/** The part of the file system that documents are read and written with; tests put faults in its place. */
import { constants } from 'node:fs';
import fs from 'node:fs/promises';

export type FileSystem = Pick<
  typeof fs,
  | 'chmod'
  | 'chown'
  | 'lstat'
  | 'mkdir'
  | 'open'
  | 'readdir'
  | 'readlink'
  | 'realpath'
  | 'rename'
  | 'unlink'
>;

/** The real one. */
export const nodeFileSystem: FileSystem = fs;

/**
 * Flag for opening to read: a named pipe would otherwise hang until somebody writes to it. Windows has neither the
 * flag nor the pipes.
 */
export const WITHOUT_WAITING: number = process.platform === 'win32' ? 0 : constants.O_NONBLOCK;

/** The system's code of a failure, such as `ENOENT`; undefined for errors that are not the system's. */
export function systemCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** True if anything stands at the path, even a link to nowhere. */
export async function exists(
  file: string,
  fileSystem: FileSystem = nodeFileSystem,
): Promise<boolean> {
  return fileSystem.lstat(file).then(
    () => true,
    (error: unknown) => systemCode(error) !== 'ENOENT' && systemCode(error) !== 'ENOTDIR',
  );
}

/** Reads a file that a user chose: an ordinary file, not too large, and text. What it means is the renderer's business. */
import { constants } from 'node:fs';
import path from 'node:path';
import type { FileAnswer, FileText } from '../contract/contract';
import { nodeFileSystem, WITHOUT_WAITING, type FileSystem } from './file-system';
import { FileFailure, problemOf } from './problem';

/** Largest file that is opened, in MB of 1,000,000 bytes. */
export const LARGEST_FILE_MB = 20;

const LARGEST_FILE = LARGEST_FILE_MB * 1_000_000;

/** The whole text, a byte order mark included; problems as data. */
export async function readText(
  file: string,
  fileSystem: FileSystem = nodeFileSystem,
): Promise<Exclude<FileAnswer<FileText>, { readonly kind: 'cancelled' }>> {
  try {
    const text = decode(await readBytes(file, fileSystem));
    return { kind: 'done', value: { path: file, name: path.basename(file), text } };
  } catch (error) {
    return { kind: 'problem', problem: problemOf(error, file) };
  }
}

async function readBytes(file: string, fileSystem: FileSystem): Promise<Uint8Array> {
  const handle = await fileSystem.open(file, constants.O_RDONLY | WITHOUT_WAITING);
  try {
    const found = await handle.stat();
    if (!found.isFile()) throw new FileFailure('not-a-file', 'not a regular file');
    if (found.size > LARGEST_FILE) throw new FileFailure('too-large', String(LARGEST_FILE_MB));
    const bytes = await handle.readFile();
    // It may have grown since.
    if (bytes.length > LARGEST_FILE) throw new FileFailure('too-large', String(LARGEST_FILE_MB));
    return bytes;
  } finally {
    await handle.close();
  }
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new FileFailure('not-text', 'not UTF-8');
  }
}

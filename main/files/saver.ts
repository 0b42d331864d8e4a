/** The one way in which this app writes files. */
import path from 'node:path';
import type { FileAnswer, Saved } from '../contract/contract';
import { refuseConflict } from './conflict';
import { nodeFileSystem } from './file-system';
import { problemOf } from './problem';
import { foldCase, resolveTarget } from './target';
import { createTaskQueue } from './task-queue';
import { writeAtomically, type Surroundings } from './write-atomically';

/** What to do with a file that is already there. */
export type IfThere =
  | { readonly kind: 'replace' }
  /** Replace it only if it still holds this text; undefined: only if nothing is there. */
  | { readonly kind: 'expect'; readonly text: string | undefined };

export interface Saver {
  /** Answers when the bytes are safe on the disk. Writes to one path never overlap. */
  saveText(file: string, text: string, ifThere: IfThere): Promise<FileAnswer<Saved>>;
  /** As `saveText`, for bytes, replacing what is there. */
  saveBytes(file: string, bytes: Uint8Array): Promise<FileAnswer<Saved>>;
  /** Resolves when no save is under way; quitting waits for it. */
  idle(): Promise<void>;
}

export function createSaver(given: Partial<Surroundings> = {}): Saver {
  const surroundings: Surroundings = {
    fileSystem: given.fileSystem ?? nodeFileSystem,
    platform: given.platform ?? process.platform,
  };
  const { fileSystem, platform } = surroundings;
  const queue = createTaskQueue();

  async function save(
    file: string,
    bytes: Uint8Array,
    check?: (target: string) => Promise<void>,
  ): Promise<FileAnswer<Saved>> {
    try {
      // In line by the path as given, so that a later text cannot overtake an earlier one; then by the file
      // that it leads to, so that two links to one file do not meet in it.
      await queue.run(`given ${path.resolve(file)}`, async () => {
        const target = await resolveTarget(fileSystem, file);
        await queue.run(`target ${foldCase(target, platform)}`, async () => {
          await check?.(target);
          // Checked once more at the last moment: a large file takes a while to write.
          const beforeReplacing = check === undefined ? undefined : () => check(target);
          await writeAtomically({ target, bytes, beforeReplacing }, surroundings);
        });
      });
      return { kind: 'done', value: { path: file, name: path.basename(file) } };
    } catch (error) {
      return { kind: 'problem', problem: problemOf(error, file, platform) };
    }
  }

  return {
    saveText: (file, text, ifThere) =>
      save(
        file,
        Buffer.from(text),
        ifThere.kind === 'replace'
          ? undefined
          : (target) => refuseConflict(fileSystem, target, { expected: ifThere.text, text }),
      ),
    saveBytes: (file, bytes) => save(file, bytes),
    idle: () => queue.idle(),
  };
}

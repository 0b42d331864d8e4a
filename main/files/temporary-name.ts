/** Names of the temporary files that a save writes first, so that a later start knows its own strays. */
import { createHash, randomBytes } from 'node:crypto';
import os from 'node:os';
import path from 'node:path';

const PATTERN = /^\.blowback-([0-9a-f]{8})-([0-9]+)-[0-9a-f]{12}\.tmp$/;

/** Who wrote a temporary file. */
export interface TemporaryOwner {
  /** Eight hexadecimal digits that stand for the computer: a shared folder holds other people's saves. */
  readonly computer: string;
  /** Process id. */
  readonly process: number;
}

/** This process on this computer. */
export function thisOwner(): TemporaryOwner {
  const computer = createHash('sha256').update(os.hostname()).digest('hex').slice(0, 8);
  return { computer, process: process.pid };
}

/** A new name beside `target`: renaming replaces a file whole only within one folder. */
export function temporaryPath(target: string, owner: TemporaryOwner): string {
  const random = randomBytes(6).toString('hex');
  return path.join(
    path.dirname(target),
    `.blowback-${owner.computer}-${owner.process}-${random}.tmp`,
  );
}

/** The owner told by a file name; undefined if the file is not one of ours. */
export function ownerOf(name: string): TemporaryOwner | undefined {
  const [, computer, id] = PATTERN.exec(name) ?? [];
  if (computer === undefined || id === undefined) return undefined;
  return { computer, process: Number(id) };
}

/** The files in what was dropped or chosen, with the folders that they lie in. */

/** A file with its path within what was dropped. */
export interface FileInFolder {
  readonly key: string;
  readonly file: File;
}

import { DEEPEST_MEMBER, MOST_LOOKED_AT } from '../../models/index';

/** Whether a drop is more than one file: a folder, or several. */
export function isMany(items: DataTransferItemList): boolean {
  const entries = entriesOf(items);
  return entries.length > 1 || entries.some((entry) => entry.isDirectory);
}

/** All files of a drop, folders opened. To be called while the drop is handled; links are not followed by the browser. */
export async function droppedFiles(items: DataTransferItemList): Promise<readonly FileInFolder[]> {
  const found: FileInFolder[] = [];
  for (const entry of entriesOf(items)) await collect(entry, found, 0);
  return found;
}

/** The files of an input. */
export function chosenFiles(list: FileList): readonly FileInFolder[] {
  return Array.from(list, (file) => ({ key: file.webkitRelativePath || file.name, file }));
}

function entriesOf(items: DataTransferItemList): readonly FileSystemEntry[] {
  return Array.from(items, (item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
}

async function collect(
  entry: FileSystemEntry,
  found: FileInFolder[],
  depth: number,
): Promise<void> {
  if (found.length >= MOST_LOOKED_AT || depth > DEEPEST_MEMBER) return;
  if (isFile(entry)) {
    const file = await new Promise<File | undefined>((resolve) =>
      entry.file(resolve, () => resolve(undefined)),
    );
    if (file !== undefined) found.push({ key: entry.fullPath.replace(/^\//, ''), file });
    return;
  }
  if (!isFolder(entry)) return;
  const reader = entry.createReader();
  // A reader gives a hundred entries at a time, and none when there are no more.
  for (let more = await readSome(reader); more.length > 0; more = await readSome(reader))
    for (const one of more) await collect(one, found, depth + 1);
}

function readSome(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  return new Promise((resolve) => reader.readEntries(resolve, () => resolve([])));
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

/** The files in what was dropped or chosen, with the folders that they lie in. */
import { pickedName } from '../../main/contract/picked-folder';
import { isLookedInto, MOST_LOOKED_AT } from '../../models/index';

/** A file with its path in the class's folder, `/` between folders. */
export interface FileInFolder {
  readonly key: string;
  readonly file: File;
}

/** What the user chose or dropped. */
export interface ChosenFiles {
  /** All files; of one single folder the keys do not begin with its name. */
  readonly files: readonly FileInFolder[];
  /** The very things that were chosen, folders as such or as the files in them: what may be watched. */
  readonly roots: readonly File[];
  /** Whether it is one single folder. */
  readonly isFolder: boolean;
}

/** Whether a drop is more than one file: a folder, or several. */
export function isMany(items: DataTransferItemList): boolean {
  const entries = entriesOf(items);
  return entries.length > 1 || entries.some((entry) => entry.isDirectory);
}

/** All files of a drop, folders opened. To be called while the drop is handled; links are not followed by the browser. */
export async function droppedFiles({ items, files }: DataTransfer): Promise<ChosenFiles> {
  // Both lists are emptied when the drop has been handled.
  const entries = entriesOf(items);
  const roots = [...files];
  const isFolder = entries.length === 1 && entries[0]?.isDirectory === true;
  const found: FileInFolder[] = [];
  for (const entry of entries) await collect(entry, found, 0);
  return { files: keyed(found, isFolder), isFolder, roots };
}

/** The files of an input, which takes one folder or files. */
export function chosenFiles(roots: readonly File[]): ChosenFiles {
  const isFolder = roots.some(({ webkitRelativePath }) => Boolean(webkitRelativePath));
  const files = roots.map((file) => ({ key: file.webkitRelativePath || file.name, file }));
  const isNamed = isFolder && pickedName(files.map(({ key }) => key)) !== undefined;
  const seen = keyed(files, isNamed).filter(({ key }) => liesInSight(key));
  return { files: seen, isFolder, roots };
}

/**
 * Without the name of the folder, where one single folder was chosen. What was chosen decides, never which files were
 * found: the other of two folders may be empty now and filled later.
 */
function keyed(files: readonly FileInFolder[], isNamed: boolean): readonly FileInFolder[] {
  if (!isNamed) return files;
  return files.map(({ key, file }) => ({ key: key.slice(key.indexOf('/') + 1), file }));
}

/** An input lists all files, a drop only those of folders that are looked into: the same are taken of both. */
function liesInSight(key: string): boolean {
  const folders = key.split('/').slice(0, -1);
  return folders.every((folder, at) => isLookedInto(folder, at + 1));
}

function entriesOf(items: DataTransferItemList): readonly FileSystemEntry[] {
  return Array.from(items, (item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
}

async function collect(
  entry: FileSystemEntry,
  found: FileInFolder[],
  depth: number,
): Promise<void> {
  if (found.length >= MOST_LOOKED_AT) return;
  if (isFile(entry)) {
    const file = await new Promise<File | undefined>((resolve) =>
      entry.file(resolve, () => resolve(undefined)),
    );
    if (file !== undefined) found.push({ key: entry.fullPath.replace(/^\//, ''), file });
    return;
  }
  if (!isFolder(entry)) return;
  // What was dropped itself is opened whatever its name.
  if (depth > 0 && !isLookedInto(entry.name, depth)) return;
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

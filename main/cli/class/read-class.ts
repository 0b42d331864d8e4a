/** The files of a class from what a command line names: folders, opened, and single files. */
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { membersOf, MOST_MEMBERS, type ClassFile, type StudentFile } from '../../../models/index';
import { filesUnder } from '../../files/files-under';
import { problemOf } from '../../files/problem';
import type { Session } from '../session';
import { filesOfClass, isClassOperand, readClassFile } from './class-source';
import { documentIn } from '../source';
import { problemSentence } from '../text-in';

/** A file that could not be read, with every reason as a sentence. */
export interface BrokenFile {
  readonly key: string;
  readonly reasons: readonly string[];
}

/** A class file that was named, and the folder in which it lies. */
export interface KeptClass {
  readonly folder: string;
  readonly file: ClassFile;
}

/** What was read. Keys are the paths as they can be opened from where the command was given. */
export interface ReadClass {
  readonly files: readonly StudentFile[];
  readonly broken: readonly BrokenFile[];
  readonly kept: readonly KeptClass[];
}

/** Reads every file in turn; a broken one, or one that is not there, never stops the rest. */
export async function readClass(operands: readonly string[], session: Session): Promise<ReadClass> {
  const { translate } = session;
  const files: StudentFile[] = [];
  const broken: BrokenFile[] = [];
  const kept: KeptClass[] = [];
  const found = new Map<string, string>();
  const find = (keys: readonly string[]) => {
    for (const key of keys) found.set(path.resolve(key), key);
  };
  for (const operand of operands) {
    try {
      if (!isClassOperand(operand)) {
        find(await filesIn(operand));
        continue;
      }
      const read = await readClassFile(operand, session);
      if (read.ok) {
        find(await filesOfClass(operand, read.value));
        kept.push({ folder: path.dirname(operand), file: read.value });
      } else broken.push({ key: operand, reasons: read.faults });
    } catch (error) {
      broken.push({ key: operand, reasons: [problemSentence(problemOf(error, operand), session)] });
    }
  }
  const { wanted, surplus, strange } = membersOf([...found.values()].map((key) => ({ key })));
  for (const { key } of wanted) {
    const read = await documentIn(key, session);
    if (read.ok) files.push({ key, document: read.value });
    else broken.push({ key, reasons: read.faults });
  }
  for (const { key } of strange)
    broken.push({ key, reasons: [translate('app.classroom.broken.suffix')] });
  for (const { key } of surplus)
    broken.push({
      key,
      reasons: [translate('app.classroom.broken.tooMany', { count: MOST_MEMBERS })],
    });
  for (const { folder, file } of kept) {
    const missing = file.files
      .map((one) => path.join(folder, one.file))
      .filter((key) => !found.has(path.resolve(key)));
    for (const key of missing)
      broken.push({ key, reasons: [translate('app.classroom.broken.missing')] });
  }
  return { files, broken, kept };
}

/** The files of a folder and the folders in it; a file is itself. */
async function filesIn(operand: string): Promise<readonly string[]> {
  return (await stat(operand)).isDirectory() ? (await filesUnder(operand)).files : [operand];
}

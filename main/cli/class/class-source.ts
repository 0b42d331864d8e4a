/** A class file on the command line: checked, and the files that belong to it found beside it. */
import { dirname } from 'node:path';
import { CLASS_SUFFIX, explainRefusal, parseClass, type ClassFile } from '../../../models/index';
import { namedIn } from '../../files/class-roots';
import { filesUnder } from '../../files/files-under';
import type { Session } from '../session';
import type { InFile } from '../source';
import { textIn } from '../text-in';

/** Whether an operand is a class file. */
export function isClassOperand(operand: string): boolean {
  return operand.toLowerCase().endsWith(CLASS_SUFFIX);
}

/** The class in a file, or every sentence that says why not. */
export async function readClassFile(path: string, session: Session): Promise<InFile<ClassFile>> {
  const read = await textIn(path, session);
  if (!read.ok) return read;
  const parsed = parseClass(read.value);
  if (parsed.ok) return { ok: true, value: parsed.value };
  const faults = parsed.faults.map((fault) => explainRefusal(fault, session.translate));
  return { ok: false, faults, isProblem: false };
}

/** Paths of the files that belong to it, each with its name in the class; never outside of the class file's folder. */
export async function filesOfClass(
  path: string,
  { members, files }: ClassFile,
): Promise<readonly string[]> {
  const folder = dirname(path);
  if (members === 'folder') return (await filesUnder(folder)).files;
  const found = await namedIn(
    folder,
    files.map(({ file }) => file),
  );
  return found.map((one) => one.path);
}

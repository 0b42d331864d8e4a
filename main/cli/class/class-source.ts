/** A class file on the command line: checked, and the files that belong to it found beside it. */
import { basename, dirname } from 'node:path';
import { CLASS_SUFFIX, explainRefusal, parseClass, type ClassFile } from '../../../models/index';
import { namedIn } from '../../files/class-roots';
import { filesUnder } from '../../files/files-under';
import { readText } from '../../files/read-text';
import { fine, wrong, type Checked, type Session } from '../session';

/** Whether an operand is a class file. */
export function isClassOperand(operand: string): boolean {
  return operand.toLowerCase().endsWith(CLASS_SUFFIX);
}

/** The class in a file, or every sentence that says why not. */
export async function readClassFile(
  path: string,
  { translate }: Session,
): Promise<Checked<ClassFile>> {
  const read = await readText(path);
  if (read.kind === 'cancelled') return wrong();
  if (read.kind === 'problem') {
    const { kind, detail } = read.problem;
    return wrong(translate(`files.problem.${kind}`, { name: basename(path), path, detail }));
  }
  const parsed = parseClass(read.value.text);
  if (parsed.ok) return fine(parsed.value);
  return wrong(...parsed.faults.map((fault) => explainRefusal(fault, translate)));
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

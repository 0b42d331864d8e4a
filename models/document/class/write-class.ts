/** From a class to the text of its file. */
import { CLASS_FORMAT, CLASS_VERSION } from '../format';
import { arrange } from '../write';
import type { ClassFile } from './class-file';
import { classSchema } from './class-schema';

/** The text, in the order of the schema, as `writeDocument` writes documents. The same class always gives the same text. */
export function writeClass(file: ClassFile): string {
  const { unknown, minor = 0, ...contents } = file;
  const version = { major: CLASS_VERSION.major, minor: Math.max(CLASS_VERSION.minor, minor) };
  const written = arrange(classSchema, { ...contents, format: CLASS_FORMAT, version }, unknown, '');
  return `${JSON.stringify(written, undefined, 2)}\n`;
}

/** What kind of file it is, told without its schema. */
import { CLASS_FORMAT, CLASS_SUFFIX } from '../format';

/** Whether a file says that it is a class: by its first words, or by its name where they say nothing of ours. */
export function isClassFile(file: { readonly name: string; readonly text: string }): boolean {
  const [, format] =
    /^\uFEFF?\s*\{\s*"format"\s*:\s*"(blowback[a-z-]*)"/.exec(file.text.slice(0, 200)) ?? [];
  if (format !== undefined) return format === CLASS_FORMAT;
  return file.name.toLowerCase().endsWith(CLASS_SUFFIX);
}

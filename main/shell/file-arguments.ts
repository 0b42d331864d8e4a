/** Which files a command line names. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { hasOurSuffix } from '../files/file-name';

/**
 * Absolute paths of the files of ours among the arguments. Everything else on the command line is meant for
 * Electron or for whatever started it, so what does not end like a file of ours is passed over.
 */
export function fileArguments(given: readonly string[], workingFolder: string): readonly string[] {
  return given
    .filter((word) => !word.startsWith('-'))
    .flatMap((word) => plainPath(word) ?? [])
    .filter((word) => hasOurSuffix(path.basename(word)))
    .map((word) => path.resolve(workingFolder, word));
}

/** Some desktops pass addresses instead of paths. */
function plainPath(word: string): string | undefined {
  if (!word.startsWith('file:')) return word;
  try {
    return fileURLToPath(word);
  } catch {
    return undefined;
  }
}

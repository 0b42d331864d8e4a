/** A file problem as a sentence. */
import type { Translate } from '../../../models/index';
import type { FileProblem } from '../../platform/index';

export function problemSentence({ kind, path, detail }: FileProblem, translate: Translate): string {
  return translate(`files.problem.${kind}`, { name: nameOf(path), path, detail });
}

/** The last part of a path of either kind of system. */
export function nameOf(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}

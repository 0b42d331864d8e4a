/** The text of a file that a command names, or the sentence that says why it cannot be read. */
import { basename } from 'node:path';
import type { FileProblem } from '../contract/contract';
import { readText } from '../files/read-text';
import type { Session } from './session';

/** The file was not read at all. Its sentence names it, unlike those about what stands in a file. */
export interface Unreadable {
  readonly ok: false;
  readonly faults: readonly string[];
  readonly isProblem: true;
}

/** The whole text of a file. */
export async function textIn(
  path: string,
  session: Session,
): Promise<{ readonly ok: true; readonly value: string } | Unreadable> {
  const read = await readText(path);
  if (read.kind === 'done') return { ok: true, value: read.value.text };
  return { ok: false, faults: [problemSentence(read.problem, session)], isProblem: true };
}

/** A problem with a file as a sentence that names the file. */
export function problemSentence(
  { kind, path, detail }: FileProblem,
  { translate }: Session,
): string {
  return translate(`files.problem.${kind}`, { name: basename(path), path, detail });
}

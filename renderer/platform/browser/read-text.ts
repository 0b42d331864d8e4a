/** Reads a file as text, or says why not; the same limits as on the desktop. */
import type { FileAnswer, FileProblem, FileText } from '../../../main/contract/contract';

/** Largest file that is read, in megabytes. */
const MOST_MB = 20;

export async function readText(file: File): Promise<FileAnswer<FileText>> {
  const path = file.name;
  if (file.size > MOST_MB * 1e6) {
    return { kind: 'problem', problem: { kind: 'too-large', path, detail: String(MOST_MB) } };
  }
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch (error) {
    return { kind: 'problem', problem: problemOf(path, error) };
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { kind: 'done', value: { path, name: path, text } };
  } catch {
    // The decoder refuses bytes that are not UTF-8.
    return { kind: 'problem', problem: { kind: 'not-text', path, detail: '' } };
  }
}

/** What the browser's own error means for the user. */
export function problemOf(path: string, error: unknown): FileProblem {
  const detail = error instanceof Error ? error.message : String(error);
  return { kind: kindOf(error instanceof DOMException ? error.name : ''), path, detail };
}

function kindOf(name: string): FileProblem['kind'] {
  switch (name) {
    case 'NotFoundError':
      return 'not-found';
    case 'NotAllowedError':
    case 'SecurityError':
      return 'no-permission';
    case 'NotReadableError':
    case 'NoModificationAllowedError':
      return 'locked';
    case 'QuotaExceededError':
      return 'disk-full';
    default:
      return 'failed';
  }
}

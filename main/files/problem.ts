/** Every failure of a file operation becomes one kind of a closed list; the sentences are in models/text. */
import type { FileProblem } from '../contract/contract';
import { systemCode } from './file-system';

const KINDS: Readonly<Record<string, FileProblem['kind']>> = {
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EROFS: 'read-only',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  EBUSY: 'locked',
  ETXTBSY: 'locked',
  EISDIR: 'not-a-file',
};

/** A failure that we find ourselves, before the system does. */
export class FileFailure extends Error {
  constructor(
    readonly kind: FileProblem['kind'],
    detail: string,
  ) {
    super(detail);
  }
}

/** The problem that an error stands for; `path` is the one the user knows. */
export function problemOf(
  error: unknown,
  path: string,
  platform: NodeJS.Platform = process.platform,
): FileProblem {
  const detail = error instanceof Error ? error.message : String(error);
  if (error instanceof FileFailure) return { kind: error.kind, path, detail };
  const code = systemCode(error) ?? '';
  // Windows says "not permitted" when another program holds the file that should be replaced.
  if (
    platform === 'win32' &&
    (code === 'EPERM' || code === 'EACCES') &&
    syscallOf(error) === 'rename'
  )
    return { kind: 'locked', path, detail };
  return { kind: KINDS[code] ?? 'failed', path, detail };
}

function syscallOf(error: unknown): unknown {
  return error instanceof Error && 'syscall' in error ? error.syscall : undefined;
}

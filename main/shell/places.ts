/** Where the app keeps what is its own, and where an institution leaves its policies. */
import path from 'node:path';

/** What the places depend on. */
export interface Circumstances {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Absolute path of the running program. */
  readonly program: string;
  /** True if started with --portable. */
  readonly asked: boolean;
  /** True if something stands at the path. */
  readonly exists: (file: string) => boolean;
  /** True if the folder can be made and written to. */
  readonly writable: (folder: string) => boolean;
}

/** Name of the empty file beside the program that makes it portable. */
const MARKER = 'portable';
const DATA = 'blowback-data';

/**
 * The folder for settings, drafts and everything else, if it is to be beside the program; undefined for the system's
 * own place. A stick that cannot be written to is no place for drafts, so then it is the system's own as well.
 */
export function portableFolder(now: Circumstances): string | undefined {
  const { env, asked, exists, writable } = now;
  // The portable program of Windows unpacks itself elsewhere, and says here where it was started.
  const started = env['PORTABLE_EXECUTABLE_DIR'];
  const beside = started ?? folderOf(now);
  const wanted = asked || started !== undefined || exists(path.join(beside, MARKER));
  const folder = path.join(beside, DATA);
  return wanted && writable(folder) ? folder : undefined;
}

/** The folder that a person sees the program in; on macOS the program is deep inside what looks like one file. */
function folderOf({ platform, program }: Circumstances): string {
  const folder = path.dirname(program);
  return platform === 'darwin' ? path.resolve(folder, '..', '..', '..') : folder;
}

/** The policy file: the system's, which needs an administrator's rights to write, else the one beside the program. */
export function policyFile(now: Circumstances): string {
  const beside = path.join(folderOf(now), 'policies.json');
  const system = systemPolicies(now);
  return !now.exists(system) && now.exists(beside) ? beside : system;
}

function systemPolicies({ platform, env }: Circumstances): string {
  if (platform === 'win32')
    return path.join(env['ProgramData'] ?? 'C:\\ProgramData', 'Blowback', 'policies.json');
  if (platform === 'darwin') return '/Library/Application Support/Blowback/policies.json';
  return '/etc/blowback/policies.json';
}

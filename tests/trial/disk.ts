/** Real disks that fail: a library that makes calls fail, given to a program before the system’s own. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterAll } from 'vitest';

const SOURCE = path.join(import.meta.dirname, 'faulty-disk.c');

let library: string | undefined;

/** Why calls cannot be made to fail here; undefined where they can. */
export function whyNoFaults(): string | undefined {
  if (process.platform !== 'linux') return 'only Linux can put a library before the system’s own';
  try {
    execFileSync('cc', ['--version'], { stdio: 'ignore' });
    return undefined;
  } catch {
    return 'there is no C compiler (cc)';
  }
}

/** What makes a program's calls fail; see faulty-disk.c. */
export interface DiskFault {
  readonly folder: string;
  /** Number of the failing call, from 1; absent: none. */
  readonly fail?: number;
  /** The system's number of the error; 0: a write takes only half. */
  readonly errno?: number;
  readonly sticky?: boolean;
  /** File in which all calls are noted. */
  readonly log?: string;
}

/** Surroundings of a program whose calls shall fail. */
export function faultyDisk({ folder, fail, errno, sticky, log }: DiskFault): NodeJS.ProcessEnv {
  library ??= compile();
  return {
    LD_PRELOAD: library,
    TRIAL_FOLDER: folder,
    ...(fail !== undefined && { TRIAL_FAIL: String(fail) }),
    ...(errno !== undefined && { TRIAL_ERRNO: String(errno) }),
    ...(sticky === true && { TRIAL_STICKY: '1' }),
    ...(log !== undefined && { TRIAL_LOG: log }),
  };
}

function compile(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'blowback-disk-'));
  afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));
  const file = path.join(folder, 'faulty-disk.so');
  execFileSync('cc', ['-shared', '-fPIC', '-O1', '-o', file, SOURCE, '-ldl']);
  return file;
}

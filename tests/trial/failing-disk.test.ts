/** A3: the real system calls of a save fail, one after the other, in every way that disks do. */
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import process from 'node:process';
import { promisify } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import { createSaver } from '../../main/files/saver';
import { testFolder } from '../main/files/folder';
import { faultyDisk, whyNoFaults, type DiskFault } from './disk';
import { LONG, record } from './record';
import { mountSmallDisk, unmount } from './small-disk';
import { isWhole, saveOnce, writerScript, type OneSave } from './writer-program';

vi.setConfig({ testTimeout: 900_000 });

const OLD = '3 zzz';
const { ENOSPC, EIO, EPERM, EDQUOT, EROFS } = os.constants.errno;

/** A save under a fault: the file must be the old or the new one, and the answer must tell which. */
async function keptUnder(fault: Omit<DiskFault, 'folder'>, how: OneSave['how'] = 'saver') {
  const { folder, write, read } = testFolder();
  const file = write('a.blowback', OLD);
  const env = faultyDisk({ folder, ...fault });
  const done = await saveOnce({ how, file, size: 300_000, env });
  const text = read('a.blowback');
  // A failure of the last sync is told, though the new bytes stand already: that loses nothing.
  return isWhole(text) && (!done || text !== OLD);
}

/** How many calls a save makes below its folder. */
async function callsOfASave(): Promise<number> {
  const { folder, at, write } = testFolder();
  const log = testFolder().at('calls');
  const env = faultyDisk({ folder, log });
  write('a.blowback', OLD);
  await saveOnce({ how: 'saver', file: at('a.blowback'), size: 300_000, env });
  return fs.readFileSync(log, 'utf8').trim().split('\n').length;
}

describe('A3: every call of a save fails', () => {
  it('and the file is whole, old or new, and the user is told', async () => {
    const what = 'ENOSPC, EIO, EPERM, short writes at every call';
    const skipped = whyNoFaults();
    if (skipped !== undefined) return record({ promise: 'A3', what, skipped });
    const calls = await callsOfASave();
    expect(calls).toBeGreaterThan(5);
    const errors = LONG ? [ENOSPC, EIO, EPERM, EDQUOT, EROFS, 0] : [ENOSPC, EIO, 0];
    let cases = 0;
    let losses = 0;
    for (const sticky of LONG ? [false, true] : [false])
      for (const errno of errors)
        for (let fail = 1; fail <= calls + 1; fail += 1) {
          cases += 1;
          if (!(await keptUnder({ fail, errno, sticky }))) losses += 1;
        }
    // The second call of that writer is its write: open, write, sync, rename.
    const kept = await keptUnder({ fail: 2, errno: 0 }, 'short-writes');
    const control = `writer that ignores short writes: ${kept ? 'not caught' : 'file lost'}`;
    record({ promise: 'A3', what, cases, faults: cases, losses, control });
    expect(losses).toBe(0);
    expect(kept).toBe(false);
  });
});

describe('A3: a disk that is really full', () => {
  it('keeps the old file and says that there is no room', async () => {
    const what = 'a full disk in memory (tmpfs)';
    const { folder, at, write, read } = testFolder();
    const skipped = mountSmallDisk(folder, 256);
    if (skipped !== undefined) return record({ promise: 'A3', what, skipped });
    let losses = 0;
    let cases = 0;
    try {
      write('a.blowback', OLD);
      const saver = createSaver();
      for (const size of [262_144, 300_000, 5_000_000]) {
        cases += 1;
        const answer = await saver.saveText(at('a.blowback'), 'x'.repeat(size), {
          kind: 'expect',
          text: OLD,
        });
        const told = answer.kind === 'problem' && answer.problem.kind === 'disk-full';
        if (!told || read('a.blowback') !== OLD || fs.readdirSync(folder).length !== 1) losses += 1;
      }
      await saveOnce({ how: 'in-place', file: at('a.blowback'), size: 5_000_000 });
      const lost = !isWhole(read('a.blowback'));
      const control = `in-place writer: ${lost ? 'file lost' : 'not caught'}`;
      record({ promise: 'A3', what, cases, faults: cases, losses, control });
      expect(losses).toBe(0);
      expect(lost).toBe(true);
    } finally {
      unmount(folder);
    }
  });

  // A limit on the size of files, with its signal ignored, cuts writes short as a full disk does, without root.
  it.skipIf(process.platform === 'win32')('and so does a limit on the size of files', async () => {
    const limited = `trap '' XFSZ; ulimit -f 64; exec "$0" "$@"`;
    const save = async (how: OneSave['how']) => {
      const test = testFolder();
      const file = test.write('a.blowback', OLD);
      const words = [process.execPath, await writerScript(), how, file, 'once', '1000000'];
      const { stdout } = await promisify(execFile)('bash', ['-c', limited, ...words]);
      return { answer: JSON.parse(stdout) as unknown, text: test.read('a.blowback'), test };
    };
    const { answer, text, test } = await save('saver');
    const careless = await save('short-writes');
    record({
      promise: 'A3',
      what: 'a limit on the size of files (ulimit -f)',
      cases: 1,
      faults: 1,
      losses: text === OLD ? 0 : 1,
      control: `writer that ignores short writes: ${isWhole(careless.text) ? 'not caught' : 'reports success, file cut'}`,
    });
    expect(answer).toMatchObject({ kind: 'problem', problem: { kind: 'disk-full' } });
    expect(text).toBe(OLD);
    expect(test.names()).toEqual(['a.blowback']);
    expect(isWhole(careless.text)).toBe(false);
  });
});

/** A1: the process is killed in the middle of saving, again and again. */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { cleanStrays } from '../../main/files/strays';
import { testFolder } from '../main/files/folder';
import { record, times } from './record';
import { isWhole, writerScript } from './writer-program';

const KILLS = times(12, 1_000, 10_000);

/** Kills within which writing in place has to lose a file, or the trial proves nothing. */
const MOST = 200;

/** A watchdog for busy machines, in milliseconds. */
const LIMIT = 120_000 + KILLS * 5_000;

/** Runs the writer on a file until it is killed, a little later each time. */
async function killWriter(how: string, file: string, size: number, delay: number): Promise<void> {
  const words = [await writerScript(), how, file, 'endless', String(size)];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  await new Promise((resolve) => child.stdout.once('data', resolve));
  await new Promise((resolve) => setTimeout(resolve, delay));
  child.kill('SIGKILL');
  await gone;
}

async function killsUntilLoss(): Promise<number> {
  const file = testFolder().at('a.blowback');
  for (let kill = 1; kill <= MOST; kill += 1) {
    // Writing in place is quick: only a large file is caught at it.
    await killWriter('in-place', file, 4_000_000, kill % 17);
    if (!isWhole(fs.readFileSync(file, 'utf8'))) return kill;
  }
  return 0;
}

describe('A1: kill -9 during a save', () => {
  it(
    'never loses the file, and the next start removes what is left over',
    async () => {
      const { folder, at } = testFolder();
      const file = at('a.blowback');
      let losses = 0;
      let strays = 0;
      for (let kill = 1; kill <= KILLS; kill += 1) {
        await killWriter('saver', file, 1_000_000, kill % 17);
        if (!isWhole(fs.readFileSync(file, 'utf8'))) losses += 1;
        strays += (await cleanStrays(folder)).length;
        if (fs.readdirSync(folder).length !== 1) losses += 1;
      }
      const lost = await killsUntilLoss();
      record({
        promise: 'A1',
        what: 'kill -9 during a save',
        cases: KILLS,
        faults: KILLS,
        losses,
        control: `in-place writer: file lost at kill ${lost}; ${strays} strays left and cleaned`,
      });
      expect(losses).toBe(0);
      expect(strays).toBeGreaterThan(0);
      expect(lost).toBeGreaterThan(0);
    },
    LIMIT,
  );
});

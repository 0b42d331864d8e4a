/** C1: the fuses of the released program, set and read back on a copy of the real runtime. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { FUSES, setFuses, wrongFuses } from '../../scripts/setup/fuses.mjs';
import { testFolder } from '../main/files/folder';
import { record, times } from './record';

const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

const WHAT = 'fuses of the released program, each flipped once';

/** The runtime that would be released; undefined where none has been fetched yet. Asking its package would fetch it. */
function runtime(): string | undefined {
  const folder = path.resolve('node_modules', 'electron');
  const name = path.join(folder, 'path.txt');
  if (!fs.existsSync(name)) return undefined;
  const file = path.join(folder, 'dist', fs.readFileSync(name, 'utf8'));
  return fs.existsSync(file) ? file : undefined;
}

describe('C1: the fuses', () => {
  it(
    'are all set and read back, and each one that is flipped is noticed',
    { timeout: 300_000 },
    async () => {
      const original = runtime();
      if (original === undefined || process.platform === 'darwin')
        return record({
          promise: 'C1',
          what: WHAT,
          skipped: 'there is no plain Electron program here',
        });
      const program = testFolder().at('program');
      fs.copyFileSync(original, program);
      const before = await wrongFuses(program);
      const all = await setFuses(program);
      const wrong = await wrongFuses(program);
      const names = Object.keys(FUSES).slice(0, times(1, 100));
      const wire = fs.readFileSync(program).indexOf(SENTINEL) + SENTINEL.length + 2;
      const handle = fs.openSync(program, 'r+');
      const noticed: string[] = [];
      for (const [at, name] of names.entries()) {
        const bit = Buffer.alloc(1);
        fs.readSync(handle, bit, 0, 1, wire + at);
        const flipped = Buffer.from(bit[0] === 0x30 ? '1' : '0');
        fs.writeSync(handle, flipped, 0, 1, wire + at);
        if ((await wrongFuses(program)).join() === name) noticed.push(name);
        fs.writeSync(handle, bit, 0, 1, wire + at);
      }
      fs.closeSync(handle);
      record({
        promise: 'C1',
        what: WHAT,
        cases: names.length,
        faults: names.length,
        losses: wrong.length,
        control: `${noticed.length} of ${names.length} flipped fuses noticed; ${before.length} wrong before`,
      });
      expect({ all, wrong }).toEqual({ all: true, wrong: [] });
      expect(noticed).toEqual(names);
      expect(before.length).toBeGreaterThan(0);
    },
  );
});

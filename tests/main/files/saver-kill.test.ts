/** The process is killed in the middle of saving, again and again. */
import { execFile, spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { cleanStrays } from '../../../main/files/strays';
import { testFolder, type TestFolder } from './folder';

/** Kills of each kind; the long form sets more. */
const KILLS = Number(process.env['BLOWBACK_KILLS'] ?? 20);

/** A watchdog for busy machines, in milliseconds. */
const LIMIT = 60_000 + KILLS * 10_000;

const WRITER = path.join(import.meta.dirname, 'endless-writer.ts');

/** The writer as one file that Node can run. */
async function bundle({ folder, at }: TestFolder): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      ssr: WRITER,
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: { output: { entryFileNames: 'writer.mjs' } },
    },
  });
  return at('writer.mjs');
}

/** Runs the writer on a file until it is killed, a little later each time. */
async function killWriter(script: string, how: string, file: string, delay: number): Promise<void> {
  const child = spawn(process.execPath, [script, how, file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  await new Promise((resolve) => child.stdout.once('data', resolve));
  await new Promise((resolve) => setTimeout(resolve, delay));
  child.kill('SIGKILL');
  await gone;
}

/** A whole version is one letter, as often as it says. */
function isWhole(file: string): boolean {
  const text = fs.readFileSync(file, 'utf8');
  return /^([0-9]+) ([a-z])\2*$/.exec(text)?.[1] === String(text.length - text.indexOf(' ') - 1);
}

interface Loss {
  /** Number of the kill that lost the file, from 1; undefined if none did. */
  readonly atKill: number | undefined;
  readonly folder: string;
}

/** Kills until the file is lost. */
async function firstLoss(how: 'saver' | 'in-place'): Promise<Loss> {
  const test = testFolder();
  const script = await bundle(test);
  const folder = test.at('work');
  fs.mkdirSync(folder);
  for (let kill = 1; kill <= KILLS; kill += 1) {
    await killWriter(script, how, test.at('work', 'a.blowback'), kill % 17);
    if (!isWhole(test.at('work', 'a.blowback'))) return { atKill: kill, folder };
  }
  return { atKill: undefined, folder };
}

describe('kill -9 during a save', () => {
  it(
    'never loses the file, and the next start removes what is left over',
    async () => {
      const { atKill, folder } = await firstLoss('saver');
      expect(atKill).toBeUndefined();
      expect(fs.readdirSync(folder).length).toBeGreaterThan(1);
      await cleanStrays(folder);
      expect(fs.readdirSync(folder)).toEqual(['a.blowback']);
    },
    LIMIT,
  );

  it(
    'does lose a file that is written in place, or this test would prove nothing',
    async () => {
      const { atKill } = await firstLoss('in-place');
      expect(atKill).toBeGreaterThan(0);
    },
    LIMIT,
  );
});

describe('a full disk, as the system enforces it', () => {
  // A limit on the size of files, with its signal ignored, cuts writes short as a full disk does.
  it.skipIf(process.platform === 'win32')(
    'keeps the old file and says that there is no room',
    async () => {
      const test = testFolder();
      const script = await bundle(test);
      const file = test.write('a.blowback', '3 aaa');
      const limited = `trap '' XFSZ; ulimit -f 64; exec "$0" "$@"`;
      const { stdout } = await promisify(execFile)('bash', [
        '-c',
        limited,
        process.execPath,
        script,
        'once',
        file,
      ]);
      expect(JSON.parse(stdout)).toMatchObject({ kind: 'problem', problem: { kind: 'disk-full' } });
      expect(test.read('a.blowback')).toBe('3 aaa');
      expect(fs.readdirSync(test.folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    },
  );
});

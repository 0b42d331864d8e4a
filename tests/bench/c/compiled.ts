/** The printed program, compiled by gcc where there is one, and run. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** What a run of the program tells: processor seconds of the runs, and each series' total over runs and weeks. */
interface Told {
  readonly seconds: number;
  readonly totals: readonly number[];
}

interface Compiled {
  readonly run: (runs: number) => Told;
  /** Removes what was compiled. */
  readonly remove: () => void;
}

/** How hard gcc tries when its program is to be a floor. */
const HARD = ['-O3', '-march=native'];

/** Compiles C with gcc -O3 -march=native, or as asked; undefined where there is no gcc. Throws with its words when it refuses. */
export function compiled(source: string, how: readonly string[] = HARD): Compiled | undefined {
  if (spawnSync('gcc', ['--version']).status !== 0) return undefined;
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'blowback-bench-'));
  const [text, program] = [path.join(folder, 'rules.c'), path.join(folder, 'rules')];
  fs.writeFileSync(text, source);
  const remove = (): void => {
    fs.rmSync(folder, { recursive: true, force: true });
  };
  const made = spawnSync('gcc', [...how, '-ffp-contract=off', '-o', program, text, '-lm'], {
    encoding: 'utf8',
  });
  if (made.status !== 0) {
    remove();
    throw new Error(`gcc refused the printed program:\n${made.stderr.slice(0, 2000)}`);
  }
  return { run: (runs) => runOf(program, runs), remove };
}

function runOf(program: string, runs: number): Told {
  const { status, stdout, signal } = spawnSync(program, [String(runs)], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the printed program ended with ${String(status ?? signal)}`);
  const [seconds = 0, ...totals] = stdout.trim().split('\n').map(Number);
  return { seconds, totals };
}

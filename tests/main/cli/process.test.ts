/** The bundle as people run it: a process with its streams and its exit code, over the real model. */
import { spawn, spawnSync, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answeringHere } from '../../../main/cli/answering';
import { ensemblesHere } from '../../../main/cli/ensembles';
import { program } from '../../../main/cli/program';
import { createTranslator, gallery, mexico } from '../../../models/index';

const root = path.resolve(import.meta.dirname, '../../..');
// As deep as out/cli, so that the bundle finds package.json where it always does.
const folder = path.join(root, 'out', 'cli-under-test');
const bundle = path.join(folder, 'cli.js');

beforeAll(async () => {
  await build({
    configFile: path.join(root, 'vite.cli.config.ts'),
    logLevel: 'error',
    build: { outDir: folder },
  });
}, 120_000);

afterAll(() => rm(folder, { recursive: true }));

describe('the process', { timeout: 60_000 }, () => {
  it('prints only the answer to stdout, whole, however long it is', async () => {
    const { stdout, stderr, code } = await blowback('run', 'handover-29', '--json', '--runs', '8');
    expect([code, stderr]).toEqual([0, '']);
    const answer = JSON.parse(stdout) as {
      readonly weeks: number;
      readonly outcomes: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
    };
    expect(stdout.length).toBeGreaterThan(500_000);
    expect(Object.keys(answer.outcomes)).toEqual(
      expect.arrayContaining(['homicides', 'homicides.SIN', 'cohesion.cjng', 'approval']),
    );
    const columns = Object.values(answer.outcomes).flatMap((outcome) =>
      ['central', 'p5', 'p25', 'p50', 'p75', 'p95'].map((name) => outcome[name]),
    );
    const wrong = columns.filter(
      (column) =>
        !Array.isArray(column) || column.length !== answer.weeks || !column.every(Number.isFinite),
    );
    expect(wrong).toEqual([]);
  });

  it('gives the same bits bundled and shared out among threads as here', async () => {
    const words = ['run', 'three-waves', '--json', '--runs', '20', '--weeks', '30'];
    const { stdout } = await blowback(...words);
    const here = await program(words, {
      model: mexico,
      gallery,
      offeredTitles: () => Promise.resolve(new Set()),
      grounds: { origins: [], places: [], studies: [], theories: [], observed: () => [] },
      language: 'en',
      translate: createTranslator('en'),
      version: '',
      ensembles: ensemblesHere(mexico),
      answering: () => answeringHere(mexico),
      progress: () => undefined,
    });
    expect(stdout === here.answer).toBe(true);
  });

  it('complains to stderr with exit code 2', async () => {
    const { stdout, stderr, code } = await blowback('run', 'handover-92');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('“handover-29”');
  });

  it('ends quietly when the reader has seen enough', async () => {
    const child = spawn(process.execPath, [bundle, 'run', 'handover-29', '--csv', '--runs', '2']);
    const complaints = collect(child.stderr);
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect([code, await complaints]).toEqual([0, '']);
  });

  const parallel = hasParallel();
  it(`puts the parts of other processes together, bit for bit (${parallel ? 'GNU parallel' : 'no GNU parallel here: plain processes'})`, async () => {
    const words = [
      'compare',
      'no-handover',
      'three-waves',
      '--json',
      '--runs',
      '24',
      '--weeks',
      '20',
    ];
    const part = (number: string) => path.join(folder, `${number}.part`);
    if (parallel) {
      const command = [process.execPath, bundle, ...words, '--shard', '{}/3', '>', part('{}')];
      const { code } = await ended(
        spawn('parallel', ['--', command.join(' '), ':::', '1', '2', '3']),
      );
      expect(code).toBe(0);
    } else {
      const made = await Promise.all(
        ['1/3', '2/3', '3/3'].map((of) => blowback(...words, '--shard', of)),
      );
      await Promise.all(made.map(({ stdout }, at) => writeFile(part(String(at + 1)), stdout)));
    }
    const merged = await blowback('merge', part('1'), part('2'), part('3'));
    const whole = await blowback(...words);
    expect(merged.code).toBe(0);
    expect(merged.stdout === whole.stdout).toBe(true);
    expect(merged.stderr).toBe(whole.stderr);
  });

  it('names the version of the app', async () => {
    const { stdout } = await blowback('--version');
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

/** GNU's: another program has the same name. */
function hasParallel(): boolean {
  return (
    spawnSync('parallel', ['--version'], { encoding: 'utf8' }).stdout?.includes('GNU') ?? false
  );
}

function blowback(...words: readonly string[]) {
  return ended(spawn(process.execPath, [bundle, ...words]));
}

async function ended(child: ChildProcessWithoutNullStreams) {
  const streams = Promise.all([collect(child.stdout), collect(child.stderr)]);
  const code = await new Promise((resolve) => child.once('close', resolve));
  const [stdout, stderr] = await streams;
  return { stdout, stderr, code };
}

async function collect(stream: NodeJS.ReadableStream): Promise<string> {
  let text = '';
  stream.setEncoding('utf8');
  for await (const chunk of stream) text += String(chunk);
  return text;
}

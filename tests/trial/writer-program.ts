/** The writer as one file that Node can run, and what it writes as it can be recognised. */
import { execFile } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { build } from 'vite';
import { afterAll } from 'vitest';

const WRITER = path.join(import.meta.dirname, 'writer.ts');

let script: Promise<string> | undefined;

/** Path of the built writer; built once for a test file. */
export function writerScript(): Promise<string> {
  script ??= bundle();
  return script;
}

async function bundle(): Promise<string> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'blowback-writer-'));
  afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));
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
  return path.join(folder, 'writer.mjs');
}

export interface OneSave {
  readonly how: 'saver' | 'in-place' | 'short-writes' | 'unsynced';
  readonly file: string;
  /** Bytes of the new version, about. */
  readonly size: number;
  readonly env?: NodeJS.ProcessEnv;
}

/** Saves once in a process of its own; true if that process said that it was done. */
export async function saveOnce({ how, file, size, env = {} }: OneSave): Promise<boolean> {
  const words = [await writerScript(), how, file, 'once', String(size)];
  return promisify(execFile)(process.execPath, words, { env: { ...process.env, ...env } }).then(
    ({ stdout }) => (JSON.parse(stdout) as { readonly kind: string }).kind === 'done',
    () => false, // the careless ways end with the system's error
  );
}

/** A whole version is one letter, as often as it says. */
export function isWhole(text: string): boolean {
  return /^([0-9]+) ([a-z])\2*$/.exec(text)?.[1] === String(text.length - text.indexOf(' ') - 1);
}

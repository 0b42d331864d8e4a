/** A folder of its own for each test, gone afterwards. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { DiagnosticLog } from '../../../main/files/diagnostic-log';

export interface TestFolder {
  readonly folder: string;
  at(...names: string[]): string;
  write(name: string, content: string | Uint8Array): string;
  read(name: string): string;
  names(): string[];
  /** Makes a named pipe. */
  pipe(name: string): string;
}

export function testFolder(): TestFolder {
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'blowback-test-')));
  onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }));
  const at = (...names: string[]) => path.join(folder, ...names);
  return {
    folder,
    at,
    write(name, content) {
      fs.writeFileSync(at(name), content);
      return at(name);
    },
    read: (name) => fs.readFileSync(at(name), 'utf8'),
    pipe(name) {
      execFileSync('sh', ['-c', 'mkfifo "$0"', at(name)]);
      return at(name);
    },
    names: () => fs.readdirSync(folder).sort(),
  };
}

export interface MemoryLog extends DiagnosticLog {
  readonly lines: string[];
}

export function memoryLog(): MemoryLog {
  const lines: string[] = [];
  return {
    file: '/nowhere/blowback.log',
    lines,
    write: (level, message) => lines.push(`${level} ${message}`),
  };
}

/** What went wrong, for a person who helps: a text file that never grows beyond its cap. */
import fs from 'node:fs';
import path from 'node:path';

export type LogLevel = 'info' | 'warn' | 'error';

export interface DiagnosticLog {
  /** Absolute path of the newest file. */
  readonly file: string;
  /** Adds one line at once, so that it survives a crash. Never throws. */
  write(level: LogLevel, message: string): void;
}

export interface LogOptions {
  readonly folder: string;
  /** Size at which a new file is begun, in bytes. */
  readonly largest?: number;
  /** How many full files are kept beside the newest. */
  readonly kept?: number;
  readonly now?: () => Date;
}

/** Longest message, in characters; the rest is cut off. */
const LONGEST = 4000;

export function createDiagnosticLog({
  folder,
  largest = 500_000,
  kept = 3,
  now = () => new Date(),
}: LogOptions): DiagnosticLog {
  const file = path.join(folder, 'blowback.log');

  function write(level: LogLevel, message: string): void {
    const line = `${now().toISOString()} ${level} ${oneLine(message)}\n`;
    try {
      fs.mkdirSync(folder, { recursive: true });
      if (sizeOf(file) + Buffer.byteLength(line) > largest) rotate(file, kept);
      fs.appendFileSync(file, line);
    } catch {
      // A full disk must not stop the app from telling the user about the full disk.
    }
  }

  return { file, write };
}

/** A message cannot pretend to be several entries. */
function oneLine(message: string): string {
  return message
    .slice(0, LONGEST)
    .replace(/\r?\n/g, ' | ')
    .replace(/\p{Cc}/gu, ' ');
}

function sizeOf(file: string): number {
  return fs.statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

function rotate(file: string, kept: number): void {
  for (let number = kept - 1; number >= 1; number -= 1) {
    if (fs.existsSync(`${file}.${number}`))
      fs.renameSync(`${file}.${number}`, `${file}.${number + 1}`);
  }
  if (fs.existsSync(file)) fs.renameSync(file, `${file}.1`);
}

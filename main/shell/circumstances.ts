/** The circumstances of this very start. */
import { app } from 'electron';
import fs from 'node:fs';
import path from 'node:path';
import type { Circumstances } from './places';

/** Name of a file that is written and removed again to see whether a folder can be written to. */
const PROBE = '.writable';

export function circumstances(): Circumstances {
  return {
    platform: process.platform,
    env: process.env,
    program: app.isPackaged ? app.getPath('exe') : path.join(app.getAppPath(), 'out', 'program'),
    asked: app.commandLine.hasSwitch('portable'),
    exists: (file) => fs.existsSync(file),
    writable,
  };
}

function writable(folder: string): boolean {
  try {
    fs.mkdirSync(folder, { recursive: true });
    fs.writeFileSync(path.join(folder, PROBE), '');
    fs.rmSync(path.join(folder, PROBE));
    return true;
  } catch {
    return false;
  }
}

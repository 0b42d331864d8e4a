/** The files last opened or saved, newest first. */
import path from 'node:path';
import * as z from 'zod';
import type { RecentFile } from '../contract/contract';
import type { DiagnosticLog } from './diagnostic-log';
import { createJsonStore } from './json-store';
import type { Saver } from './saver';

/** How many are remembered. */
const MOST = 12;

const schema = z.object({
  files: z
    .array(z.string())
    .default([])
    .transform((files) => files.filter((file) => path.isAbsolute(file)).slice(0, MOST)),
});

export interface RecentFiles {
  list(): readonly RecentFile[];
  has(file: string): boolean;
  /** Puts the file first. */
  add(file: string): Promise<void>;
  clear(): Promise<void>;
}

/** Reads `recent.json` in the folder; `changed` runs after each change. */
export async function openRecentFiles(
  folder: string,
  saver: Saver,
  log: DiagnosticLog,
  changed: () => void = () => {},
): Promise<RecentFiles> {
  const file = path.join(folder, 'recent.json');
  const store = createJsonStore({ file, schema, saver, log });
  let { files } = await store.read();

  async function keep(next: string[]): Promise<void> {
    files = next;
    changed();
    await store.write({ files });
  }

  return {
    list: () => files.map((one) => ({ path: one, name: path.basename(one) })),
    has: (one) => files.includes(one),
    add: (one) => keep([one, ...files.filter((other) => other !== one)].slice(0, MOST)),
    clear: () => keep([]),
  };
}

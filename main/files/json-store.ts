/** A small file of the app's own, such as the settings: checked when read, whole when written. */
import fs from 'node:fs/promises';
import path from 'node:path';
import type * as z from 'zod';
import { systemCode } from './file-system';
import type { DiagnosticLog } from './diagnostic-log';
import type { Saver } from './saver';

export interface JsonStore<Value> {
  /** The value in the file; what the schema makes of an empty object if there is none or it is broken. */
  read(): Promise<Value>;
  /** A failure goes to the log: the app goes on with what it has in memory. */
  write(value: Value): Promise<void>;
}

export interface JsonStoreOptions<Value> {
  /** Absolute path. */
  readonly file: string;
  /** Must accept `{}`. */
  readonly schema: z.ZodType<Value>;
  readonly saver: Saver;
  readonly log: DiagnosticLog;
}

export function createJsonStore<Value>({
  file,
  schema,
  saver,
  log,
}: JsonStoreOptions<Value>): JsonStore<Value> {
  async function read(): Promise<Value> {
    try {
      return schema.parse(JSON.parse(await fs.readFile(file, 'utf8')));
    } catch (error) {
      if (systemCode(error) !== 'ENOENT') await setAside(error);
      return schema.parse({});
    }
  }

  /** The broken file stays readable beside the new one: somebody may have written it by hand. */
  async function setAside(reason: unknown): Promise<void> {
    const copy = `${file}.broken`;
    const copied = await fs.copyFile(file, copy).then(
      () => `a copy is in ${path.basename(copy)}`,
      (error: unknown) => `no copy could be made (${String(error)})`,
    );
    log.write(
      'warn',
      `${path.basename(file)} could not be understood; ${copied}. ${String(reason)}`,
    );
  }

  async function write(value: Value): Promise<void> {
    const answer = await saver.saveText(file, `${JSON.stringify(value, undefined, 2)}\n`, {
      kind: 'replace',
    });
    if (answer.kind === 'problem')
      log.write('error', `${path.basename(file)} was not saved: ${answer.problem.detail}`);
  }

  return { read, write };
}

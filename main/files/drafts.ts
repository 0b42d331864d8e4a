/**
 * Unsaved documents, kept where a crash cannot take them. Each draft is a few generations of whole files: should
 * the newest be unreadable, the one before it still is.
 */
import fs from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import type { Draft } from '../contract/contract';
import type { DiagnosticLog } from './diagnostic-log';
import { systemCode } from './file-system';
import type { Saver } from './saver';
import { createTaskQueue } from './task-queue';

/** Generations kept of each draft. */
const GENERATIONS = 3;

const NAME = /^([a-z0-9-]{1,64})\.([0-9]{1,9})\.draft$/;

const schema = z.object({
  savedAt: z.string(),
  path: z.string().optional(),
  text: z.string(),
  savedText: z.string().optional(),
});

/** What a window hands over to be kept. */
export type KeptDraft = Pick<Draft, 'text' | 'path' | 'savedText'>;

export interface Drafts {
  /** Throws a sentence of the system's if the draft could not be kept. */
  keep(id: string, draft: KeptDraft): Promise<void>;
  /** Forgets all generations. */
  drop(id: string): Promise<void>;
  /** The newest readable generation of every draft, the latest first. */
  list(): Promise<readonly Draft[]>;
  /** Resolves when nothing is being kept or dropped; quitting waits for it. */
  idle(): Promise<void>;
}

export interface DraftOptions {
  /** The folder of drafts; made when the first is kept. */
  readonly folder: string;
  readonly saver: Saver;
  readonly log: DiagnosticLog;
  readonly now?: () => Date;
}

interface Generation {
  readonly id: string;
  readonly number: number;
  readonly file: string;
}

export function createDrafts({ folder, saver, log, now = () => new Date() }: DraftOptions): Drafts {
  const queue = createTaskQueue();

  async function generations(): Promise<readonly Generation[]> {
    const names = await fs.readdir(folder).catch((error: unknown) => {
      if (systemCode(error) === 'ENOENT') return [];
      throw error;
    });
    return names.flatMap((name) => {
      const [, id, number] = NAME.exec(name) ?? [];
      if (id === undefined) return [];
      return [{ id, number: Number(number), file: path.join(folder, name) }];
    });
  }

  /** Newest first. */
  async function generationsOf(id: string): Promise<readonly Generation[]> {
    const mine = (await generations()).filter((one) => one.id === id);
    return mine.sort((a, b) => b.number - a.number);
  }

  async function keepNow(id: string, draft: KeptDraft): Promise<void> {
    await fs.mkdir(folder, { recursive: true, mode: 0o700 });
    const old = await generationsOf(id);
    const file = path.join(folder, `${id}.${(old[0]?.number ?? 0) + 1}.draft`);
    const content = JSON.stringify({ savedAt: now().toISOString(), ...draft });
    const answer = await saver.saveText(file, content, { kind: 'replace' });
    if (answer.kind === 'problem') throw new Error(answer.problem.detail);
    for (const one of old.slice(GENERATIONS - 1)) await fs.rm(one.file, { force: true });
  }

  async function newestReadable(found: readonly Generation[]): Promise<Draft | undefined> {
    for (const { id, file } of found) {
      try {
        const draft = schema.parse(JSON.parse(await fs.readFile(file, 'utf8')));
        const { savedAt, path: target, text, savedText } = draft;
        return { id, savedAt, path: target, text, ...(savedText !== undefined && { savedText }) };
      } catch (error) {
        log.write('warn', `${path.basename(file)} is unreadable: ${String(error)}`);
      }
    }
    return undefined;
  }

  async function list(): Promise<readonly Draft[]> {
    const ids = new Set((await generations()).map(({ id }) => id));
    const drafts: Draft[] = [];
    for (const id of ids) {
      const draft = await queue.run(id, async () => newestReadable(await generationsOf(id)));
      if (draft !== undefined) drafts.push(draft);
    }
    return drafts.sort((a, b) => b.savedAt.localeCompare(a.savedAt));
  }

  return {
    keep: (id, draft) => queue.run(id, () => keepNow(id, draft)),
    drop: (id) =>
      queue.run(id, async () => {
        // Oldest first: a crash half-way leaves the newest, never an outdated one.
        for (const { file } of [...(await generationsOf(id))].reverse())
          await fs.rm(file, { force: true });
      }),
    list,
    idle: () => queue.idle(),
  };
}

/**
 * Watches the files of a class. The system's notices only say when to look; what has changed is found by looking, and
 * a file counts as changed when its content is another. Since notices do not come from every network drive, it also
 * looks by itself every few seconds.
 */
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { ClassChange, FileAnswer, FileText } from '../contract/contract';
import {
  liesIn,
  rootsOf,
  takeInventory,
  type ClassMember,
  type ChosenPath,
  type ClassRoot,
} from './class-roots';
import { readText } from './read-text';

/** Milliseconds of quiet after a notice before it looks, and the longest that it waits for quiet. */
const QUIET = 250;
const PATIENCE = 2_000;

/** Milliseconds between two looks without a notice. */
const EVERY = 10_000;

/** Files told of at once: a page draws in between. */
const BATCH = 20;

export interface ClassWatchOptions {
  /** Paths of folders and files that the user chose. */
  readonly chosen: readonly ChosenPath[];
  /** Whether one single folder was chosen. */
  readonly isFolder: boolean;
  /** Whether the files that are there at the beginning are told of too. */
  readonly tellsAll: boolean;
  readonly tell: (change: Omit<ClassChange, 'watch'>) => void;
  /** Milliseconds between two looks without a notice; tests choose their own. */
  readonly every?: number;
}

export interface ClassWatch {
  /** Resolves with the number of files there are, when the first look is over. */
  readonly ready: Promise<number>;
  /** Where a file of the class lies. */
  pathOf(key: string): string | undefined;
  /** The first folder of the class. */
  folder(): string | undefined;
  /** Tells nothing more. */
  close(): void;
}

interface Known {
  readonly path: string;
  /** What the file system says of it; the same as long as nobody writes. */
  readonly stamp: string;
  /** Of its content, or of why it has none. */
  readonly digest: string;
}

export function watchClass({
  chosen,
  isFolder,
  tellsAll,
  tell,
  every = EVERY,
}: ClassWatchOptions): ClassWatch {
  const known = new Map<string, Known>();
  const watchers = new Map<string, fs.FSWatcher>();
  let roots: readonly ClassRoot[] = [];
  let closed = false;
  let wasLost = false;
  let looking: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  let waiting = 0;

  /** One look after the other. */
  function look(isFirst: boolean): Promise<void> {
    looking = looking.then(() => (closed ? undefined : lookNow(isFirst))).catch(() => undefined);
    return looking;
  }

  async function lookNow(isFirst: boolean): Promise<void> {
    const { members, folders, lost } = await takeInventory(roots, isFolder);
    const isLost = (file: string) => lost.some((folder) => liesIn(folder, file));
    const there = new Set(members.map(({ key }) => key));
    const removed = [...known]
      .filter(([key, { path: file }]) => !there.has(key) && !isLost(file))
      .map(([key]) => key);
    for (const key of removed) known.delete(key);
    let batch: ClassChange['changed'][number][] = [];
    const isTold = !isFirst || tellsAll;
    for (const member of members) {
      const answer = await changeOf(member);
      if (closed) return;
      if (answer === undefined || !isTold) continue;
      batch.push({ key: member.key, answer });
      if (batch.length < BATCH) continue;
      tell({ changed: batch, removed: [], lost, more: true });
      batch = [];
    }
    if (closed) return;
    watchFolders(folders);
    const isLostNow = lost.length > 0;
    if (batch.length > 0 || removed.length > 0 || isLostNow !== wasLost || (isFirst && tellsAll))
      tell({ changed: batch, removed, lost, more: false });
    wasLost = isLostNow;
  }

  /** The file anew, if its content is another than was known. */
  async function changeOf({
    key,
    path: file,
  }: ClassMember): Promise<FileAnswer<FileText> | undefined> {
    const before = known.get(key);
    const stamp = await stampOf(file);
    if (before?.stamp === stamp && before.path === file) return undefined;
    const answer = await readText(file);
    // Somebody is writing it at this moment: the next look, soon, finds it whole.
    if ((await stampOf(file)) !== stamp) soon();
    const digest = digestOf(answer);
    known.set(key, { path: file, stamp, digest });
    return before?.digest === digest ? undefined : answer;
  }

  /** A folder that cannot be watched is looked at every few seconds all the same. */
  function watchFolders(folders: readonly string[]): void {
    for (const [folder, watcher] of watchers) {
      if (folders.includes(folder)) continue;
      watcher.close();
      watchers.delete(folder);
    }
    for (const folder of folders) {
      if (closed || watchers.has(folder)) continue;
      try {
        const watcher = fs.watch(folder, { persistent: false }, soon);
        watcher.on('error', () => {
          watcher.close();
          watchers.delete(folder);
        });
        watchers.set(folder, watcher);
      } catch {
        // Too many watchers, or gone again.
      }
    }
  }

  function soon(): void {
    if (closed) return;
    const now = Date.now();
    if (timer === undefined) waiting = now;
    else if (now - waiting > PATIENCE) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      timer = undefined;
      void look(false);
    }, QUIET);
    timer.unref();
  }

  async function begin(): Promise<number> {
    roots = await rootsOf(chosen);
    await look(true);
    return known.size;
  }

  const regular = setInterval(() => void look(false), every);
  regular.unref();

  return {
    ready: begin(),
    folder() {
      const [first] = roots;
      return first?.kind === 'file' ? path.dirname(first.path) : first?.path;
    },
    pathOf: (key) => known.get(key)?.path,
    close() {
      closed = true;
      clearInterval(regular);
      clearTimeout(timer);
      for (const watcher of watchers.values()) watcher.close();
      watchers.clear();
    },
  };
}

async function stampOf(file: string): Promise<string> {
  return stat(file).then(
    ({ size, mtimeMs, ctimeMs, ino }) => [size, mtimeMs, ctimeMs, ino].join(' '),
    () => 'none',
  );
}

function digestOf(answer: FileAnswer<FileText>): string {
  if (answer.kind === 'done') return createHash('sha256').update(answer.value.text).digest('hex');
  return answer.kind === 'problem' ? answer.problem.kind : answer.kind;
}

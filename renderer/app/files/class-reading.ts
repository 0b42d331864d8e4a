/** Reads a class: many files one after the other, a broken one never stopping the rest, and the window free meanwhile. */
import { membersOf, MOST_MEMBERS, pseudonyms, type StudentFile } from '../../../models/index';
import {
  readFileText,
  type ChosenFiles,
  type ClassChange,
  type FileAnswer,
  type FileInFolder,
  type FileText,
} from '../../platform/index';
import { noClass, type BrokenFile, type ClassStore } from '../../store/index';
import { mergedClass } from './class-merge';
import { openText } from './open-text';
import type { FileParts } from './parts';
import { problemSentence } from './problem-sentence';

/** Files read before what is on screen is brought up to date. */
const BATCH = 10;

export interface ClassReading {
  /** Reads these files in the place of the class that is open. Resolves when all are read or the reading was stopped. */
  readonly read: (chosen: ChosenFiles) => Promise<void>;
  readonly stop: () => void;
  /** Takes the class off the wall; no file is watched any more. */
  readonly close: () => void;
  /** The text behind a row, to be opened. */
  readonly reopen: (key: string) => Promise<FileAnswer<FileText>>;
}

export function createClassReading(
  { desk, model, translate }: Pick<FileParts, 'desk' | 'model' | 'translate'>,
  store: ClassStore,
): ClassReading {
  let known: ReadonlyMap<string, File> = new Map();
  let current = 0;
  let salt = 0;
  let waiting: Promise<void> = Promise.resolve();

  function fileIn(key: string, answer: FileAnswer<FileText>): StudentFile | BrokenFile {
    if (answer.kind === 'cancelled') return { key, sentences: [] };
    if (answer.kind === 'problem')
      return { key, sentences: [problemSentence(answer.problem, translate)] };
    const opened = openText(answer.value.text, model, translate);
    return opened.kind === 'document'
      ? { key, document: opened.document }
      : { key, sentences: opened.sentences };
  }

  const readOne = async ({ key, file }: FileInFolder) => fileIn(key, await readFileText(file));

  async function read({ files: given, roots }: ChosenFiles): Promise<void> {
    current += 1;
    const own = current;
    const { wanted, strange, surplus } = membersOf(given);
    known = new Map(wanted.map(({ key, file }) => [key, file]));
    salt = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
    store.setState(({ number }) => ({
      ...noClass,
      broken: [
        ...strange.map(({ key }) => broken(key, translate('app.classroom.broken.suffix'))),
        ...surplus.map(({ key }) =>
          broken(key, translate('app.classroom.broken.tooMany', { count: MOST_MEMBERS })),
        ),
      ],
      number: number + 1,
      total: wanted.length,
      numbers: pseudonyms([...known.keys()], new Map(), salt),
    }));
    // Watched first, so that no change falls between the reading and the watching; what it tells waits for the reading.
    const reading = watched(roots).then(async (isWatched) => {
      if (own !== current) return;
      store.setState({ isWatched });
      await readAll(wanted, own);
    });
    waiting = reading;
    await reading;
  }

  async function watched(roots: readonly File[]): Promise<boolean> {
    try {
      return await desk.watchClass(roots);
    } catch {
      return false; // the log of the main process has the reason; the class can be read all the same
    }
  }

  async function readAll(wanted: readonly FileInFolder[], own: number): Promise<void> {
    for (let at = 0; at < wanted.length; at += BATCH) {
      const batch = await Promise.all(wanted.slice(at, at + BATCH).map(readOne));
      if (own !== current) return;
      store.setState(({ files, broken: before }) => ({
        files: [...files, ...batch.filter((one) => 'document' in one)],
        broken: [...before, ...batch.filter((one) => 'sentences' in one)],
        done: Math.min(wanted.length, at + BATCH),
      }));
      // The window draws and answers in between.
      await new Promise((resolve) => setTimeout(resolve, 0));
      if (own !== current) return;
    }
  }

  let pending: ClassChange | undefined;

  /** What belongs to one change is shown at once. */
  function take(change: ClassChange): void {
    pending = {
      ...change,
      changed: [...(pending?.changed ?? []), ...change.changed],
      removed: [...(pending?.removed ?? []), ...change.removed],
    };
    if (change.more) return;
    const { changed, removed, lost } = pending;
    pending = undefined;
    const read = changed.map(({ key, answer }) => fileIn(key, answer));
    store.setState((state) => mergedClass(state, { read, removed, isLost: lost.length > 0 }, salt));
  }

  desk.onClassChange((change) => {
    const own = current;
    waiting = waiting.then(() => {
      if (own === current) take(change);
    });
  });

  return {
    read,
    stop() {
      current += 1;
      void desk.watchClass([]);
      store.setState(({ done }) => ({ total: done, isWatched: undefined }));
    },
    close() {
      current += 1;
      known = new Map();
      void desk.watchClass([]);
      store.setState(({ number }) => ({ ...noClass, number: number + 1 }));
    },
    reopen(key) {
      if (store.getState().isWatched === true) return desk.openClassFile(key);
      const file = known.get(key);
      const gone = { kind: 'not-chosen', path: key, detail: '' } as const;
      return file === undefined
        ? Promise.resolve({ kind: 'problem', problem: gone })
        : desk.openDropped(file);
    },
  };
}

function broken(key: string, sentence: string): BrokenFile {
  return { key, sentences: [sentence] };
}

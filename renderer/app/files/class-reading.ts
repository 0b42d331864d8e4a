/** Reads a class: many files one after the other, a broken one never stopping the rest, and the window free meanwhile. */
import {
  membersOf,
  MOST_MEMBERS,
  pseudonyms,
  type ClassFile,
  type StudentFile,
} from '../../../models/index';
import {
  readFileText,
  type ChosenFiles,
  type FileAnswer,
  type FileInFolder,
  type FileText,
} from '../../platform/index';
import { noClass, type BrokenFile, type ClassStore } from '../../store/index';
import { fetchFileForm } from './file-form';
import { hearClassChanges } from './class-changes';
import { openText } from './open-text';
import type { FileParts } from './parts';
import { problemSentence } from './problem-sentence';

/** Files read before what is on screen is brought up to date. */
const BATCH = 10;

export interface ClassReading {
  /**
   * Reads these files in the place of the class that is open; of a class file that is open, they are the files.
   * Resolves when all are read or the reading was stopped.
   */
  readonly read: (chosen: ChosenFiles, isOfKept?: boolean) => Promise<void>;
  /** Shows a class file as it was saved; none of its files is read. */
  readonly showKept: (file: ClassFile, where: Pick<FileText, 'path' | 'name'>) => void;
  /** Reads the files of the class file that is shown, from where it lies. What stands against it is returned. */
  readonly readKept: () => Promise<FileAnswer<number>>;
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
  const changes = hearClassChanges(desk, store, fileIn);

  /** A new class begins; whatever is still under way for the one before it is over. */
  function begin(): number {
    current = changes.begin();
    return current;
  }

  /** Whatever is under way is over, and no file is watched. */
  function watchNothing(): void {
    void desk.watchClass({ chosen: [], isFolder: false, watch: begin() });
  }

  async function read(
    { files: given, roots, isFolder }: ChosenFiles,
    isOfKept = false,
  ): Promise<void> {
    const own = begin();
    const { kept, numbers } = store.getState();
    const ofKept = isOfKept ? kept?.file : undefined;
    const { wanted, strange, surplus } = membersOf(listedIn(ofKept, given));
    known = new Map(wanted.map(({ key, file }) => [key, file]));
    store.setState(({ number }) => ({
      ...noClass,
      ...(isOfKept && kept !== undefined ? { kept: { ...kept, isUnread: false } } : {}),
      broken: [
        ...strange.map(({ key }) => broken(key, translate('app.classroom.broken.suffix'))),
        ...surplus.map(({ key }) =>
          broken(key, translate('app.classroom.broken.tooMany', { count: MOST_MEMBERS })),
        ),
      ],
      isFolder: ofKept === undefined ? isFolder : ofKept.members === 'folder',
      number: number + 1,
      total: wanted.length,
      numbers: pseudonyms([...known.keys()], isOfKept ? numbers : new Map(), changes.salt()),
    }));
    // Watched first, so that no change falls between the reading and the watching; what it tells waits for the reading.
    await changes.after(async () => {
      await fetchFileForm();
      // Closed, or another one was dropped, while this one waited for its turn.
      if (own !== current) return;
      const isWatched = await watched({ chosen: roots, isFolder, watch: own });
      if (own !== current) return;
      store.setState({ isWatched });
      await readAll(wanted, own);
      if (own === current) listMissing();
    });
  }

  async function watched(request: Parameters<typeof desk.watchClass>[0]): Promise<boolean> {
    try {
      return await desk.watchClass(request);
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

  /** Files that the class file names and that are not there. */
  function listMissing(): void {
    store.setState(({ kept, files, broken: before }) => {
      const there = new Set([...files, ...before].map(({ key }) => key));
      const missing = (kept?.file.files ?? []).filter(({ file }) => !there.has(file));
      const sentence = translate('app.classroom.broken.missing');
      return { broken: [...before, ...missing.map(({ file }) => broken(file, sentence))] };
    });
  }

  function showKept(file: ClassFile, { path, name }: Pick<FileText, 'path' | 'name'>): void {
    watchNothing();
    known = new Map();
    store.setState(({ number, isAnonymous }) => ({
      ...noClass,
      number: number + 1,
      kept: { file, path, name, isUnread: true },
      numbers: new Map(file.files.map((one) => [one.file, one.number])),
      isFolder: file.members === 'folder',
      isAnonymous: isAnonymous || file.names === 'hidden',
    }));
  }

  async function readKept(): Promise<FileAnswer<number>> {
    const { kept } = store.getState();
    if (kept === undefined) return { kind: 'cancelled' };
    const own = begin();
    known = new Map();
    const named = kept.file.files.map(({ file }) => file);
    store.setState(({ number }) => ({
      ...{ files: [], broken: [], done: 0, total: Math.max(1, named.length), number: number + 1 },
      ...{ kept: { ...kept, isUnread: false }, isWatched: undefined, refreshed: undefined },
    }));
    const whole = changes.expect(named.length);
    const members = kept.file.members === 'folder' ? 'folder' : named;
    await fetchFileForm();
    const answer = await desk.readClassFiles({ path: kept.path, members, watch: own });
    // The answer may overtake what was told before it.
    if (answer.kind === 'done') await whole;
    if (own !== current) return { kind: 'cancelled' };
    if (answer.kind === 'done') {
      store.setState(({ done, number }) => ({
        ...{ isWatched: true, total: done, number: number + 1 },
      }));
      listMissing();
    } else {
      begin();
      store.setState({ kept, total: 0, done: 0 });
    }
    return answer;
  }

  return {
    read,
    showKept,
    readKept,
    stop() {
      watchNothing();
      store.setState(({ done }) => ({ total: done, isWatched: undefined }));
    },
    close() {
      watchNothing();
      known = new Map();
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

/** Of a class file that lists its files, only those; whatever else lies in the folder is none of the class. */
function listedIn(
  file: ClassFile | undefined,
  given: readonly FileInFolder[],
): readonly FileInFolder[] {
  if (file?.members !== 'files') return given;
  const listed = new Set(file.files.map((one) => one.file));
  return given.filter(({ key }) => listed.has(key));
}

function broken(key: string, sentence: string): BrokenFile {
  return { key, sentences: [sentence] };
}

/** Reads a class: many files one after the other, a broken one never stopping the rest, and the window free meanwhile. */
import { membersOf, MOST_MEMBERS, pseudonyms, type StudentFile } from '../../../models/index';
import { readFileText } from '../../platform/index';
import type { BrokenFile, ClassStore } from '../../store/index';
import { openText } from './open-text';
import type { FileParts } from './parts';
import { problemSentence } from './problem-sentence';

/** Files read before what is on screen is brought up to date. */
const BATCH = 10;

/** A file with its path in the class's folder. */
export interface NamedFile {
  readonly key: string;
  readonly file: File;
}

export interface ClassReading {
  /** Reads these files in the place of the class that is open. Resolves when all are read or the reading was stopped. */
  readonly read: (files: readonly NamedFile[]) => Promise<void>;
  readonly stop: () => void;
  /** The file behind a row. */
  readonly fileOf: (key: string) => File | undefined;
}

export function createClassReading(
  { model, translate }: Pick<FileParts, 'model' | 'translate'>,
  store: ClassStore,
): ClassReading {
  let known: ReadonlyMap<string, File> = new Map();
  let current = 0;

  async function readOne({ key, file }: NamedFile): Promise<StudentFile | BrokenFile> {
    const answer = await readFileText(file);
    if (answer.kind === 'cancelled') return { key, sentences: [] };
    if (answer.kind === 'problem')
      return { key, sentences: [problemSentence(answer.problem, translate)] };
    const opened = openText(answer.value.text, model, translate);
    return opened.kind === 'document'
      ? { key, document: opened.document }
      : { key, sentences: opened.sentences };
  }

  async function read(given: readonly NamedFile[]): Promise<void> {
    current += 1;
    const own = current;
    const { wanted, strange, surplus } = membersOf(given);
    known = new Map(wanted.map(({ key, file }) => [key, file]));
    const salt = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
    let broken: readonly BrokenFile[] = [
      ...strange.map(({ key }) => ({ key, sentences: [translate('app.classroom.broken.suffix')] })),
      ...surplus.map(({ key }) => ({
        key,
        sentences: [translate('app.classroom.broken.tooMany', { count: MOST_MEMBERS })],
      })),
    ];
    let files: readonly StudentFile[] = [];
    store.setState({
      ...{ number: own, files, broken, done: 0, total: wanted.length },
      numbers: pseudonyms([...known.keys()], new Map(), salt),
    });
    for (let at = 0; at < wanted.length; at += BATCH) {
      const batch = await Promise.all(wanted.slice(at, at + BATCH).map(readOne));
      if (own !== current) return;
      files = [...files, ...batch.filter((one) => 'document' in one)];
      broken = [...broken, ...batch.filter((one) => 'sentences' in one)];
      store.setState({ files, broken, done: Math.min(wanted.length, at + BATCH) });
      // The window draws and answers in between.
      await new Promise((resolve) => setTimeout(resolve, 0));
      if (own !== current) return;
    }
  }

  return {
    read,
    stop() {
      current += 1;
      store.setState(({ done }) => ({ total: done }));
    },
    fileOf: (key) => known.get(key),
  };
}

/** What main tells of the files of a class, taken onto the wall in the order in which it comes. */
import type { StudentFile } from '../../../models/index';
import type { ClassChange, desk, FileAnswer, FileText } from '../../platform/index';
import type { BrokenFile, ClassStore } from '../../store/index';
import { mergedClass } from './class-merge';

export interface ClassChanges {
  /** Another class begins: only what its watch tells is taken. The answer is the number to ask for that watch by. */
  readonly begin: () => number;
  /**
   * About so many files are told of for the first time: each part is shown as it comes, and is no refresh. Resolves when
   * the last part is on the wall, or another class has begun.
   */
  readonly expect: (count: number) => Promise<void>;
  /** Does something when all that was told before is on the wall; what is told meanwhile waits. */
  readonly after: (work: () => Promise<void>) => Promise<void>;
  /** For the pseudonyms of this class. */
  readonly salt: () => number;
}

/** `fileIn` makes a file, or a broken one, of what was read. */
export function hearClassChanges(
  { onClassChange }: Pick<typeof desk, 'onClassChange'>,
  store: ClassStore,
  fileIn: (key: string, answer: FileAnswer<FileText>) => StudentFile | BrokenFile,
): ClassChanges {
  let current = 0;
  let salt = 0;
  let expected: { readonly count: number; readonly over: () => void } | undefined;
  let pending: ClassChange | undefined;
  let waiting: Promise<void> = Promise.resolve();

  /** What belongs to one change is shown at once. */
  function take(change: ClassChange): void {
    pending = {
      ...change,
      changed: [...(pending?.changed ?? []), ...change.changed],
      removed: [...(pending?.removed ?? []), ...change.removed],
    };
    const first = expected;
    if (change.more && first === undefined) return;
    const { changed, removed, lost } = pending;
    pending = undefined;
    const read = changed.map(({ key, answer }) => fileIn(key, answer));
    store.setState((state) => {
      const merged = mergedClass(state, { read, removed, isLost: lost.length > 0 }, salt);
      if (first === undefined) return merged;
      const done = merged.done ?? state.done;
      return { ...merged, refreshed: undefined, total: Math.max(first.count, done + 1), done };
    });
    if (change.more) return;
    expected = undefined;
    first?.over();
  }

  // A notice says which watch it comes from: one of the class before may arrive long after this one has begun.
  onClassChange((change) => {
    waiting = waiting.then(() => {
      if (change.watch === current) take(change);
    });
  });

  return {
    begin() {
      current += 1;
      expected?.over();
      expected = undefined;
      pending = undefined;
      salt = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
      return current;
    },
    expect: (count) =>
      new Promise((resolve) => {
        expected = { count, over: resolve };
      }),
    after(work) {
      const done = waiting.then(work);
      waiting = done.catch(() => undefined);
      return done;
    },
    salt: () => salt,
  };
}

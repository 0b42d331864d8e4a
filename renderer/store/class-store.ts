/** A class of files in this window: what was read, what could not be, and how far the reading is. Nothing of it is saved. */
import { createStore } from 'zustand/vanilla';
import type { ClassFile, StudentFile } from '../../models/index';

/** A file that could not be read, with every reason in words. */
export interface BrokenFile {
  readonly key: string;
  readonly sentences: readonly string[];
}

export interface ClassState {
  /** Raised by every class that is opened, and by every refresh. */
  readonly number: number;
  readonly files: readonly StudentFile[];
  readonly broken: readonly BrokenFile[];
  /** Files looked at so far, and in all; the same once the reading has ended. */
  readonly done: number;
  readonly total: number;
  /** Number in the place of each file's name. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly isAnonymous: boolean;
  /** Whether changes on the disk are seen; undefined while that is not known. */
  readonly isWatched: boolean | undefined;
  /** What the last refresh brought; undefined before the first. */
  readonly refreshed: Refreshed | undefined;
  /** The class file that the wall came from or was saved to; undefined without one. */
  readonly kept: KeptClass | undefined;
  /** Whether the class is one whole folder. */
  readonly isFolder: boolean;
  /** Whether the class's folder cannot be read any more. */
  readonly isLost: boolean;
}

/** A class file. */
export interface KeptClass {
  readonly file: ClassFile;
  /** As the desk knows it. */
  readonly path: string;
  readonly name: string;
  /** True while none of its files was read: the wall shows what was saved. */
  readonly isUnread: boolean;
}

/** How many files a refresh brought anew, and how many are gone. */
export interface Refreshed {
  readonly changed: number;
  readonly added: number;
  readonly removed: number;
}

/** No class. Whether names are shown is a wish that outlives a class. */
export const noClass: Omit<ClassState, 'number' | 'isAnonymous'> = {
  ...{ files: [], broken: [], done: 0, total: 0, numbers: new Map() },
  ...{
    isWatched: undefined,
    refreshed: undefined,
    isLost: false,
    kept: undefined,
    isFolder: false,
  },
};

export type ClassStore = ReturnType<typeof createClassStore>;

/** No class yet. */
export function createClassStore() {
  return createStore<ClassState>()(() => ({ ...noClass, number: 0, isAnonymous: false }));
}

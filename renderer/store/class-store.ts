/** A class of files in this window: what was read, what could not be, and how far the reading is. Nothing of it is saved. */
import { createStore } from 'zustand/vanilla';
import type { StudentFile } from '../../models/index';

/** A file that could not be read, with every reason in words. */
export interface BrokenFile {
  readonly key: string;
  readonly sentences: readonly string[];
}

export interface ClassState {
  /** Raised by every class that is opened. */
  readonly number: number;
  readonly files: readonly StudentFile[];
  readonly broken: readonly BrokenFile[];
  /** Files looked at so far, and in all; the same once the reading has ended. */
  readonly done: number;
  readonly total: number;
  /** Number in the place of each file's name. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly isAnonymous: boolean;
}

export type ClassStore = ReturnType<typeof createClassStore>;

/** No class yet. */
export function createClassStore() {
  return createStore<ClassState>()(() => ({
    number: 0,
    files: [],
    broken: [],
    done: 0,
    total: 0,
    numbers: new Map(),
    isAnonymous: false,
  }));
}

/** Whether the tour is on, and where it is. */
import { createStore } from 'zustand/vanilla';
import { tourSteps } from './steps';

export interface TourState {
  /** Place in `tourSteps`; undefined while there is no tour. */
  readonly at: number | undefined;
  readonly begin: () => void;
  /** To the next stop; after the last one the tour is over. */
  readonly next: () => void;
  readonly back: () => void;
  readonly end: () => void;
}

export type TourStore = ReturnType<typeof createTourStore>;

export function createTourStore() {
  return createStore<TourState>()((set, get) => ({
    at: undefined,
    begin: () => set({ at: 0 }),
    next() {
      const { at } = get();
      if (at !== undefined) set({ at: at + 1 < tourSteps.length ? at + 1 : undefined });
    },
    back() {
      const { at } = get();
      if (at !== undefined && at > 0) set({ at: at - 1 });
    },
    end: () => set({ at: undefined }),
  }));
}

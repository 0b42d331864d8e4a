/** What the user has in hand: a lever under the pointer or with the focus, and what moving it would make of the document. */
import { createStore } from 'zustand/vanilla';
import type { BlowbackDocument } from '../../models/index';

export interface InHand {
  /** At most so many documents that its next moves would make of this one, likeliest first. Called when there is time to look ahead. */
  readonly next: (now: BlowbackDocument, most: number) => readonly BlowbackDocument[];
}

export interface HandState {
  /** What is in hand, the latest last: a lever with the focus is again the latest when the pointer has left another. */
  readonly held: readonly InHand[];
}

export interface HandActions {
  take(what: InHand): void;
  letGo(what: InHand): void;
}

export type HandStore = ReturnType<typeof createHandStore>;

export function createHandStore() {
  return createStore<HandState & HandActions>()((set, get) => ({
    held: [],
    take(what) {
      if (get().held.at(-1) === what) return;
      set({ held: [...get().held.filter((one) => one !== what), what] });
    },
    letGo(what) {
      if (get().held.includes(what)) set({ held: get().held.filter((one) => one !== what) });
    },
  }));
}

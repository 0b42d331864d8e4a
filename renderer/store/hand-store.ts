/** What the user has in hand: a lever under the pointer or with the focus, and what moving it would make of the document. */
import { createStore } from 'zustand/vanilla';
import type { BlowbackDocument } from '../../models/index';

export interface InHand {
  /** Documents that its next moves would make of this one, likeliest first. Called when there is time to look ahead. */
  readonly next: (now: BlowbackDocument) => readonly BlowbackDocument[];
}

export interface HandState {
  readonly inHand: InHand | undefined;
}

export interface HandActions {
  take(what: InHand): void;
  /** Lets go, unless something else has been taken in hand since. */
  letGo(what: InHand): void;
}

export type HandStore = ReturnType<typeof createHandStore>;

export function createHandStore() {
  return createStore<HandState & HandActions>()((set, get) => ({
    inHand: undefined,
    take(inHand) {
      if (get().inHand !== inHand) set({ inHand });
    },
    letGo(what) {
      if (get().inHand === what) set({ inHand: undefined });
    },
  }));
}

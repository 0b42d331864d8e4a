/** What a store holds once it has come to rest. */
import { createStore, type StoreApi } from 'zustand/vanilla';

/** Follows `live` after so many milliseconds without a change. */
export function createSettledStore<State>(
  live: StoreApi<State>,
  milliseconds: number,
): StoreApi<State> {
  const settled = createStore(() => live.getState());
  let timer: ReturnType<typeof setTimeout> | undefined;
  live.subscribe(() => {
    clearTimeout(timer);
    timer = setTimeout(() => settled.setState(live.getState(), true), milliseconds);
  });
  return settled;
}

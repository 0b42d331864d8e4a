/** What a store holds once it has come to rest. */
import { createStore, type StoreApi } from 'zustand/vanilla';

/** How `live` is followed. */
export interface Settling<State> {
  /** Milliseconds without a change that counts. */
  readonly after: number;
  /** Whether a change counts; what does not comes along with the next that does. */
  readonly counts: (now: State, before: State) => boolean;
  /** Whether a state is followed at once. */
  readonly isUrgent: (now: State) => boolean;
}

/** Follows `live` once it has come to rest. */
export function createSettledStore<State>(
  live: StoreApi<State>,
  { after, counts, isUrgent }: Settling<State>,
): StoreApi<State> {
  const settled = createStore(() => live.getState());
  let timer: ReturnType<typeof setTimeout> | undefined;
  const follow = () => settled.setState(live.getState(), true);
  live.subscribe((now, before) => {
    if (!counts(now, before)) return;
    clearTimeout(timer);
    if (isUrgent(now)) follow();
    else timer = setTimeout(follow, after);
  });
  return settled;
}

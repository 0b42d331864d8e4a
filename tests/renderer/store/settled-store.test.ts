import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { createSettledStore } from '../../../renderer/store/settled-store';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function pair() {
  const live = createStore(() => ({ value: 1, noise: 0 }));
  const settled = createSettledStore(live, {
    after: 500,
    counts: (now, before) => now.value !== before.value,
    isUrgent: ({ value }) => value === 0,
  });
  return { live, settled };
}

it('begins with what there is, and follows once nothing has changed for so long', () => {
  const { live, settled } = pair();
  expect(settled.getState()).toBe(live.getState());
  for (const value of [2, 3, 4]) {
    live.setState({ value });
    vi.advanceTimersByTime(400);
    expect(settled.getState().value).toBe(1);
  }
  vi.advanceTimersByTime(100);
  expect(settled.getState()).toBe(live.getState());
});

it('waits for nothing that does not count', () => {
  const { live, settled } = pair();
  live.setState({ value: 2 });
  for (let noise = 1; noise <= 5; noise += 1) {
    vi.advanceTimersByTime(100);
    live.setState({ noise });
  }
  expect(settled.getState()).toEqual({ value: 2, noise: 4 });
});

it('follows what is urgent at once, and brings nothing older afterwards', () => {
  const { live, settled } = pair();
  live.setState({ value: 2 });
  live.setState({ value: 0 });
  expect(settled.getState().value).toBe(0);
  vi.advanceTimersByTime(1_000);
  expect(settled.getState().value).toBe(0);
});

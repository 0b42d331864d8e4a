import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { createSettledStore } from '../../../renderer/store/settled-store';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('begins with what there is, and follows once nothing has changed for so long', () => {
  const live = createStore(() => ({ value: 1 }));
  const settled = createSettledStore(live, 500);
  expect(settled.getState()).toBe(live.getState());
  for (const value of [2, 3, 4]) {
    live.setState({ value });
    vi.advanceTimersByTime(400);
    expect(settled.getState().value).toBe(1);
  }
  vi.advanceTimersByTime(100);
  expect(settled.getState()).toBe(live.getState());
});

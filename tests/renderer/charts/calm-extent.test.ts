import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  CALM_AFTER,
  useCalmExtent,
  type Extent,
} from '../../../renderer/charts/time-chart/use-calm-extent';

interface Drawn {
  readonly own: Extent | undefined;
  readonly subject?: string;
}

function axis(first: Drawn) {
  return renderHook(({ own, subject = 'homicides' }: Drawn) => useCalmExtent(own, subject), {
    initialProps: first,
  });
}

describe('the axis in a drag', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());
  const pass = (milliseconds: number) => {
    act(() => void vi.advanceTimersByTime(milliseconds));
  };

  test('grows at once and shrinks once, when the numbers have come to rest', () => {
    const { result, rerender } = axis({ own: [0, 600] });
    const seen: (number | undefined)[] = [];
    // Line, first bands of 24 runs, line of the next step: the bands reach higher each time, and go.
    for (const high of [620, 900, 640, 880, 610, 870, 600]) {
      rerender({ own: [0, high] });
      pass(CALM_AFTER - 100);
      seen.push(result.current?.[1]);
    }
    expect(seen).toEqual([620, 900, 900, 900, 900, 900, 900]);
    pass(99);
    expect(result.current).toEqual([0, 900]);
    pass(1);
    expect(result.current).toEqual([0, 600]);
  });

  test('holds what is below zero just so', () => {
    const { result, rerender } = axis({ own: [-50, 10] });
    rerender({ own: [-5, 20] });
    expect(result.current).toEqual([-50, 20]);
    pass(CALM_AFTER);
    expect(result.current).toEqual([-5, 20]);
  });

  test('is the same while it holds the same, so that nothing is drawn for it', () => {
    const { result, rerender } = axis({ own: [0, 600] });
    const first = result.current;
    rerender({ own: [0, 400] });
    expect(result.current).toBe(first);
  });

  test('begins anew with another outcome, and without any number', () => {
    const { result, rerender } = axis({ own: [0, 600] });
    rerender({ own: [0, 30], subject: 'captures' });
    expect(result.current).toEqual([0, 30]);
    rerender({ own: undefined, subject: 'captures' });
    expect(result.current).toBeUndefined();
    rerender({ own: [0, 20], subject: 'captures' });
    expect(result.current).toEqual([0, 20]);
  });
});

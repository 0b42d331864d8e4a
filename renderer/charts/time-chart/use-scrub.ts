/** Choosing a week on a chart by pointer (press and drag) and by keyboard. */
import { useState, type KeyboardEvent, type PointerEvent } from 'react';
import { lastWeek, type TimeSpan } from '../scale/time-span';
import type { Margins } from './drawing';

/** Weeks that Page Up and Page Down move by: a quarter of a year. */
const page = 13;

const moves: Readonly<Record<string, (week: number, end: number) => number>> = {
  ArrowLeft: (week) => week - 1,
  ArrowRight: (week) => week + 1,
  ArrowDown: (week) => week - 1,
  ArrowUp: (week) => week + 1,
  PageDown: (week) => week - page,
  PageUp: (week) => week + page,
  Home: () => 0,
  End: (_, end) => end,
};

export interface Scrub {
  /** Week under the pointer, or undefined. */
  readonly hovered: number | undefined;
  /** Pointer handlers for the element that holds the drawing. */
  readonly pointer: {
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerLeave: () => void;
  };
  /** Handler for the same element when it has the focus. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

interface Options {
  readonly span: TimeSpan;
  readonly margins: Margins;
  readonly selectedWeek: number;
  readonly onSelectWeek: ((week: number) => void) | undefined;
}

/** Reports a week only when it is another one than the selected. */
export function useScrub({ span, margins, selectedWeek, onSelectWeek }: Options): Scrub {
  const [hovered, setHovered] = useState<number>();
  const end = lastWeek(span);

  function choose(week: number): void {
    const inside = Math.min(end, Math.max(0, week));
    if (inside !== selectedWeek) onSelectWeek?.(inside);
  }

  function weekUnder(event: PointerEvent<HTMLElement>): number | undefined {
    const box = event.currentTarget.getBoundingClientRect();
    const width = box.width - margins.left - margins.right;
    const across = event.clientX - box.left - margins.left;
    if (width <= 0) return undefined;
    return Math.min(end, Math.max(0, Math.round((across / width) * Math.max(1, end))));
  }

  return {
    hovered,
    pointer: {
      onPointerDown: (event) => {
        const week = weekUnder(event);
        if (event.button !== 0 || week === undefined) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        choose(week);
      },
      onPointerMove: (event) => {
        const week = weekUnder(event);
        const isDragging = event.currentTarget.hasPointerCapture(event.pointerId);
        if (isDragging && week !== undefined) choose(week);
        setHovered(event.pointerType === 'touch' ? undefined : week);
      },
      onPointerLeave: () => setHovered(undefined),
    },
    onKeyDown: (event) => {
      const move = moves[event.key];
      if (!move || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      choose(move(selectedWeek, end));
    },
  };
}

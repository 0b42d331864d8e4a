/** Drawing on a chart: by pointer in strokes, by keyboard week by week. Without a pen, the chart is read off as always. */
import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { niceScale } from '../scale/nice-scale';
import { lastWeek } from '../scale/time-span';
import type { Drawing } from './drawing';
import type { ChartPen, PenPoint } from './props';
import type { Scrub } from './use-scrub';

/** A nudge is about this share of the axis; with Shift, five times as much. */
const NUDGES = 100;
const LARGE = 5;

export interface PenHandlers {
  readonly pointer: {
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerLeave: () => void;
    readonly onPointerUp?: () => void;
    readonly onPointerCancel?: () => void;
  };
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onKeyUp: () => void;
  readonly onBlur: () => void;
}

interface Options {
  readonly pen: ChartPen | undefined;
  readonly drawing: Drawing;
  /** Of the picture, in pixels. */
  readonly height: number;
  readonly selectedWeek: number;
  /** What happens without a pen, and for the keys that choose a week. */
  readonly scrub: Scrub;
}

export function usePen({ pen, drawing, height, selectedWeek, scrub }: Options): PenHandlers {
  const last = useRef<PenPoint>(undefined);
  const isOpen = useRef(false);

  function begin(): void {
    if (isOpen.current) return;
    isOpen.current = true;
    pen?.onStart();
  }

  function finish(): void {
    last.current = undefined;
    if (!isOpen.current) return;
    isOpen.current = false;
    pen?.onEnd();
  }

  function placeOf(event: PointerEvent<HTMLElement>): PenPoint | undefined {
    const { margins, scale, span } = drawing;
    const box = event.currentTarget.getBoundingClientRect();
    const width = box.width - margins.left - margins.right;
    const depth = height - margins.top - margins.bottom;
    if (width <= 0 || depth <= 0) return undefined;
    const end = lastWeek(span);
    const across = (event.clientX - box.left - margins.left) / width;
    const up = 1 - (event.clientY - box.top - margins.top) / depth;
    const within = (share: number): number => Math.min(1, Math.max(0, share));
    return {
      week: Math.round(within(across) * end),
      value: scale.low + within(up) * (scale.high - scale.low),
    };
  }

  if (pen === undefined)
    return {
      pointer: scrub.pointer,
      onKeyDown: scrub.onKeyDown,
      onKeyUp: () => undefined,
      onBlur: () => undefined,
    };
  return {
    pointer: {
      onPointerDown(event) {
        const place = placeOf(event);
        if (event.button !== 0 || place === undefined) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        begin();
        last.current = place;
        pen.onStroke(place, place);
      },
      onPointerMove(event) {
        const place = placeOf(event);
        const before = last.current;
        if (place === undefined || before === undefined) return;
        last.current = place;
        pen.onStroke(before, place);
      },
      onPointerLeave: scrub.pointer.onPointerLeave,
      onPointerUp: finish,
      onPointerCancel: finish,
    },
    onKeyDown(event) {
      const way = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
      if (way === 0 || event.ctrlKey || event.metaKey || event.altKey) {
        scrub.onKeyDown(event);
        return;
      }
      event.preventDefault();
      const { low, high } = drawing.scale;
      const [first = 0, second = 1] = niceScale([0, high - low], NUDGES, true).ticks;
      begin();
      pen.onNudge(selectedWeek, way * (second - first) * (event.shiftKey ? LARGE : 1));
    },
    onKeyUp: finish,
    onBlur: finish,
  };
}

/** One event on the timeline: a button that can be dragged, moved by arrow keys, opened and removed. */
import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { GlyphIcon, type GlyphName } from './glyph';
import classes from './timeline-track.module.css';
import { holding } from './holding';
import { useGesture } from './use-gesture';

/** An event that a scenario puts into a week. */
export interface TimelineEvent {
  /** Unique on the track. */
  readonly id: string;
  /** Whole week from 0. */
  readonly week: number;
  /** Ready-made short words beside the sign: "29 · CJNG". */
  readonly label: string;
  /** Ready-made full words with the date, read out and shown when pointed at. */
  readonly spoken: string;
  readonly glyph: GlyphName;
  /** CSS colour of the scenario that it belongs to. */
  readonly colour?: string | undefined;
  /** It belongs to the reason that is lit everywhere. */
  readonly isLit?: boolean | undefined;
  /** It can be seen but not moved. */
  readonly isFixed?: boolean | undefined;
}

/** What can happen to the events of a track. */
export interface TimelineEventHandlers {
  readonly onMoveStart?: ((id: string) => void) | undefined;
  readonly onMove?: ((id: string, week: number) => void) | undefined;
  readonly onMoveEnd?: ((id: string) => void) | undefined;
  readonly onOpen?: ((id: string) => void) | undefined;
  readonly onRemove?: ((id: string) => void) | undefined;
  /** The pointer is over it or the focus within it, and then no longer. */
  readonly onTake?: ((id: string) => void) | undefined;
  readonly onLetGo?: ((id: string) => void) | undefined;
}

interface TimelineEventMarkProps extends TimelineEventHandlers {
  readonly event: TimelineEvent;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly pixelsPerWeek: number;
  readonly lastWeek: number;
  /** Id of the hint on how to move it. */
  readonly hint: string;
  readonly selected: boolean;
}

const keySteps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  PageDown: -13,
  PageUp: 13,
};

/** A press without a move opens it. */
export function TimelineEventMark(props: TimelineEventMarkProps) {
  const { event, pixelsPerWeek, lastWeek } = props;
  const { id, week, isFixed = false } = event;
  const press = useRef<{ readonly x: number; readonly week: number; hasMoved: boolean }>(undefined);
  const gesture = useGesture({
    onStart: () => props.onMoveStart?.(id),
    onEnd: () => props.onMoveEnd?.(id),
  });

  const { onBlur, ...hold } = holding(
    () => props.onTake?.(id),
    () => props.onLetGo?.(id),
  );

  function move(next: number): void {
    const inside = Math.min(lastWeek, Math.max(0, Math.round(next)));
    if (isFixed || inside === week) return;
    gesture.touch();
    props.onMove?.(id, inside);
  }

  function onPointerMove(pointer: PointerEvent): void {
    if (!press.current) return;
    const moved = pointer.clientX - press.current.x;
    if (Math.abs(moved) > 3) press.current.hasMoved = true;
    if (press.current.hasMoved) move(press.current.week + moved / pixelsPerWeek);
  }

  function onKeyDown(key: KeyboardEvent): void {
    const step = keySteps[key.key];
    if (step !== undefined) move(week + step * (key.shiftKey ? 4 : 1));
    else if (key.key === 'Home') move(0);
    else if (key.key === 'End') move(lastWeek);
    else if ((key.key === 'Delete' || key.key === 'Backspace') && !isFixed) props.onRemove?.(id);
    else return;
    key.preventDefault();
  }

  return (
    <button
      type="button"
      data-event={id}
      data-fixed={isFixed || undefined}
      data-lit={event.isLit === true || undefined}
      aria-label={event.spoken}
      aria-describedby={isFixed ? undefined : props.hint}
      aria-pressed={props.selected}
      title={event.spoken}
      className={classes.event}
      style={{ left: props.left, top: props.top, width: props.width, borderColor: event.colour }}
      onPointerDown={(pointer) => {
        if (pointer.button !== 0) return;
        press.current = { x: pointer.clientX, week, hasMoved: false };
        pointer.currentTarget.setPointerCapture(pointer.pointerId);
      }}
      onPointerMove={onPointerMove}
      onPointerUp={gesture.finish}
      onPointerCancel={() => {
        press.current = undefined;
        gesture.finish();
      }}
      onKeyDown={onKeyDown}
      onKeyUp={gesture.finish}
      onBlur={(event) => {
        gesture.finish();
        onBlur(event);
      }}
      {...hold}
      onClick={() => {
        if (!press.current?.hasMoved) props.onOpen?.(id);
        press.current = undefined;
      }}
    >
      <GlyphIcon name={event.glyph} size={14} />
      {event.label !== '' && <span className={classes.eventLabel}>{event.label}</span>}
    </button>
  );
}

/** The weeks along the bottom of a timeline, and the handle that chooses one. */
import type { KeyboardEvent, PointerEvent } from 'react';
import { textScale } from './text-scale';
import { axisWordsWidth, handleStretch, sideOf, writtenTicks } from './timeline-layout';
import classes from './timeline-track.module.css';

interface TimelineAxisProps {
  /** Width of the track in pixels. */
  readonly width: number;
  readonly pixelsPerWeek: number;
  readonly lastWeek: number;
  /** Ready-made dates along the axis, places in weeks. */
  readonly ticks: readonly { readonly week: number; readonly label: string }[];
  readonly selectedWeek: number;
  /** Ready-made words for the week chosen. */
  readonly selectedLabel: string;
  /** Ready-made name of the handle. */
  readonly label: string;
  readonly onSelectWeek: (week: number) => void;
}

/** Press and drag, or arrows, Page Up and Down (a quarter), Home and End. */
export function TimelineAxis(props: TimelineAxisProps) {
  const { width, pixelsPerWeek, lastWeek, selectedWeek } = props;

  function choose(week: number): void {
    const inside = Math.min(lastWeek, Math.max(0, Math.round(week)));
    if (inside !== selectedWeek) props.onSelectWeek(inside);
  }

  function chooseUnder(event: PointerEvent<HTMLElement>): void {
    const left = event.currentTarget.getBoundingClientRect().left;
    choose((event.clientX - left) / pixelsPerWeek);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const steps: Readonly<Record<string, number>> = {
      ArrowLeft: selectedWeek - 1,
      ArrowDown: selectedWeek - 1,
      ArrowRight: selectedWeek + 1,
      ArrowUp: selectedWeek + 1,
      PageDown: selectedWeek - 13,
      PageUp: selectedWeek + 13,
      Home: 0,
      End: lastWeek,
    };
    const week = steps[event.key];
    if (week === undefined) return;
    event.preventDefault();
    choose(week);
  }

  const handle = handleStretch(
    selectedWeek * pixelsPerWeek,
    axisWordsWidth(props.selectedLabel) * textScale(),
    sideOf((selectedWeek * pixelsPerWeek) / width),
  );
  const written = writtenTicks(
    props.ticks.map(({ week, label }) => ({
      left: week * pixelsPerWeek,
      width: axisWordsWidth(label) * textScale(),
    })),
    handle,
    width,
  );

  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={props.label}
      aria-valuemin={0}
      aria-valuemax={lastWeek}
      aria-valuenow={selectedWeek}
      aria-valuetext={props.selectedLabel}
      className={classes.axis}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        chooseUnder(event);
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) chooseUnder(event);
      }}
    >
      {props.ticks.map((tick, at) => (
        <span key={tick.week} className={classes.tick} style={{ left: tick.week * pixelsPerWeek }}>
          {written[at] === true ? tick.label : ''}
        </span>
      ))}
      <span
        className={classes.handle}
        style={{ left: selectedWeek * pixelsPerWeek }}
        data-side={sideOf((selectedWeek * pixelsPerWeek) / width)}
      >
        {props.selectedLabel}
      </span>
    </div>
  );
}

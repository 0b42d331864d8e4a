/**
 * A lever's track and thumb, with a bar that runs from where the lever stood at first: the browser's own range control,
 * since it is drawn anew with every step of a drag.
 */
import type { CSSProperties, KeyboardEvent } from 'react';
import classes from './lever-range.module.css';
import { stepsFrom, type Steps } from './steps';

export interface LeverRangeProps extends Steps {
  /** Ready-made name. */
  readonly label: string;
  readonly value: number;
  /** Ready-made words for the value: "29 prisoners". */
  readonly valueText: string;
  /** Where the bar begins. */
  readonly from: number;
  /** Id of what describes it. */
  readonly describedBy: string;
  readonly disabled: boolean;
  /** A value on a step, different from `value`. */
  readonly onChange: (value: number) => void;
  /** Pointer or key is let go, or the focus is lost. */
  readonly onLetGo: () => void;
}

/** Steps that a key makes; Home and End lead beyond every range. */
const KEYS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -10,
  PageUp: 10,
  Home: -Infinity,
  End: Infinity,
};

export function LeverRange(props: LeverRangeProps) {
  const { value, min, max, step, from, disabled, onLetGo } = props;
  const shareOf = (end: number) => (max > min ? (end - min) / (max - min) : 0);
  const bar = {
    '--low': shareOf(Math.min(from, value)),
    '--high': shareOf(Math.max(from, value)),
  } as CSSProperties; // which knows no names of our own

  function moveTo(next: number): void {
    if (next !== value) props.onChange(next);
  }

  function press(event: KeyboardEvent): void {
    const steps = KEYS[event.key];
    const isChord = event.ctrlKey || event.altKey || event.metaKey;
    if (steps === undefined || isChord || disabled) return;
    // The browser's own steps differ from one to the next.
    event.preventDefault();
    moveTo(stepsFrom(value, steps, props));
  }

  return (
    <input
      type="range"
      className={classes.range}
      style={bar}
      min={min}
      max={max}
      step={step}
      value={value}
      disabled={disabled}
      aria-label={props.label}
      aria-valuetext={props.valueText}
      aria-describedby={props.describedBy}
      onChange={(event) => moveTo(event.currentTarget.valueAsNumber)}
      onKeyDown={press}
      onKeyUp={onLetGo}
      onPointerUp={onLetGo}
      onPointerCancel={onLetGo}
      onBlur={onLetGo}
    />
  );
}

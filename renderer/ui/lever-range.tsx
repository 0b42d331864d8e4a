/**
 * A lever's track and thumb: the browser's own range control, since it is drawn anew with every step of a drag, over
 * a bar that runs from where the lever stood at first.
 */
import type { KeyboardEvent } from 'react';
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
  const ends = [from, value].map((end) => (100 * (end - min)) / (max - min));
  const [low, high] = [Math.min(...ends), Math.max(...ends)];

  function moveTo(next: number): void {
    if (next !== value) props.onChange(next);
  }

  function press(event: KeyboardEvent): void {
    const steps = KEYS[event.key];
    if (steps === undefined || disabled) return;
    // The browser's own steps differ from one to the next.
    event.preventDefault();
    moveTo(stepsFrom(value, steps, props));
  }

  return (
    <div className={classes.range} data-disabled={disabled || undefined}>
      <div className={classes.rail}>
        <div className={classes.bar} style={{ left: `${low}%`, width: `${high - low}%` }} />
      </div>
      <input
        type="range"
        className={classes.input}
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
    </div>
  );
}

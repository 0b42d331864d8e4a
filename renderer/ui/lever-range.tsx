/**
 * A lever's track and thumb, with a bar that runs from where the lever stood at first: the browser's own range control,
 * since it is drawn anew with every step of a drag.
 */
import { useEffect, useRef, type CSSProperties, type KeyboardEvent } from 'react';
import classes from './lever-range.module.css';
import { share } from './lever-scale';
import { decimalsOf, isOnStep, stepsFrom, stepTowards, type Steps } from './steps';

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
  /** Pointer or key is let go, the focus is lost, or a change was made without either, as by a screen reader. */
  readonly onLetGo: () => void;
  /** A finger that began here scrolls: it was not to move the lever. */
  readonly onCancel: () => void;
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
  const input = useRef<HTMLInputElement>(null);
  const bar = {
    '--low': share(Math.min(from, value), min, max),
    '--high': share(Math.max(from, value), min, max),
  } as CSSProperties; // which knows no names of our own
  // The browser would show the nearest step of a value that was typed between two.
  const shownStep = isOnStep(value, props) ? step : Number(`1e-${decimalsOf(step)}`);

  useEffect(() => {
    // React's own change event is the browser's input event; this one comes when a change is complete, however it was made.
    const element = input.current;
    element?.addEventListener('change', onLetGo);
    return () => element?.removeEventListener('change', onLetGo);
  }, [onLetGo]);

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
      ref={input}
      type="range"
      className={classes.range}
      style={bar}
      min={min}
      max={max}
      step={shownStep}
      value={value}
      disabled={disabled}
      aria-label={props.label}
      aria-valuetext={props.valueText}
      aria-describedby={props.describedBy}
      onChange={({ currentTarget }) =>
        moveTo(stepTowards(value, currentTarget.valueAsNumber, props))
      }
      onKeyDown={press}
      onKeyUp={onLetGo}
      onPointerUp={onLetGo}
      onPointerCancel={props.onCancel}
      onBlur={onLetGo}
    />
  );
}

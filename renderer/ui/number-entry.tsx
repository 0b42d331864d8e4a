/** A number to be typed, kept within its range when it is left. */
import { useEffect, useState, type ChangeEvent, type InputEvent, type KeyboardEvent } from 'react';
import { NumberField, NumberText } from './number-field';
import classes from './number-entry.module.css';
import { decimalsOf, stepsFrom } from './steps';
import { onlyNumber, typedNumber } from './typed-number';
import { useDraft } from './use-draft';
import { useGesture } from './use-gesture';

/** A typed number that could not be set as it was. */
export interface MovedNumber {
  /** A text where it was no number. */
  readonly typed: number | string;
  /** What it became, or stayed. */
  readonly kept: number;
  readonly min: number;
  readonly max: number;
}

export interface NumberEntryProps {
  /** Ready-made label; read out only, unless `isLabelShown`. */
  readonly label: string;
  readonly isLabelShown?: boolean | undefined;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** Decides the decimals: what is typed is rounded to so many. */
  readonly step: number;
  /** A number within the range, different from `value`. */
  readonly onCommit: (value: number) => void;
  /** Before the first number of a held arrow key, or one that is typed. */
  readonly onStart?: (() => void) | undefined;
  /** After the last: one step of undo lies between start and end. */
  readonly onEnd?: (() => void) | undefined;
  /** Ready-made sentence about a number that was not set as it was typed. */
  readonly movedWords: (moved: MovedNumber) => string;
  /** Ready-made help under the field. */
  readonly help?: string | undefined;
  /** Ready-made sentence on what is wrong. */
  readonly error?: string | undefined;
  readonly disabled?: boolean | undefined;
  /** Width in rem; the whole room where absent. */
  readonly width?: number | undefined;
  readonly className?: string | undefined;
  /** Ready-made sign right behind the number: "×" of a factor. */
  readonly sign?: string | undefined;
  /** As the fields beside it: `xs` in a dense place, as where absent, or `sm` in a form. */
  readonly size?: 'xs' | 'sm' | undefined;
  readonly testId?: string | undefined;
}

/** Milliseconds for which the sentence about a number that was moved stands over what is below. */
const TOLD = 10_000;

/** Enter and leaving hand the number over, Escape forgets it; what is no number is forgotten too, and said. Arrow keys make steps. */
export function NumberEntry(props: NumberEntryProps) {
  const { label, value, min, max, isLabelShown = false } = props;
  const [moved, setMoved] = useState<MovedNumber>();
  useEffect(() => {
    if (moved === undefined) return undefined;
    const timer = setTimeout(() => setMoved(undefined), TOLD);
    return () => clearTimeout(timer);
  }, [moved]);
  const gesture = useGesture({ onStart: props.onStart, onEnd: props.onEnd });
  const commit = (next: number) => {
    gesture.touch();
    props.onCommit(next);
  };
  const rounded = (number: number) => Number(number.toFixed(decimalsOf(props.step)));
  const draft = useDraft(String(rounded(value)), (text) => {
    const typed = typedNumber(text);
    if (!Number.isFinite(typed)) {
      if (text.trim() !== '') setMoved({ typed: text.trim(), kept: value, min, max });
      return;
    }
    const kept = Math.min(max, Math.max(min, rounded(typed)));
    setMoved(kept === typed ? undefined : { typed, kept, min, max });
    // A step of its own, also while an arrow key is held.
    gesture.finish();
    if (kept !== value) commit(kept);
    gesture.finish();
  });
  function step(event: KeyboardEvent, steps: number): void {
    event.preventDefault();
    const typed = typedNumber(draft.shown);
    const next = stepsFrom(Number.isFinite(typed) ? typed : value, steps, props);
    draft.cancel();
    setMoved(undefined);
    if (next !== value) commit(next);
  }

  const text = {
    value: draft.shown,
    onChange: (event: ChangeEvent<HTMLInputElement>) => {
      setMoved(undefined);
      draft.type(onlyNumber(event.currentTarget.value));
    },
    // A letter is kept out before it is there, so that the caret stays where it is.
    onBeforeInput: (event: InputEvent<HTMLInputElement>) => {
      if (onlyNumber(event.data) === '' && event.data !== '') event.preventDefault();
    },
    onBlur: () => {
      gesture.finish();
      draft.commit();
    },
    onKeyUp: gesture.finish,
    ...draft.mark,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Enter') draft.commit();
      if (event.key === 'Escape') draft.cancel();
      const steps = { ArrowUp: 1, ArrowDown: -1 }[event.key];
      if (steps !== undefined) step(event, steps);
    },
  };
  return (
    <>
      <NumberText value={text}>
        <NumberField
          label={isLabelShown ? label : undefined}
          name={isLabelShown ? undefined : label}
          help={props.help}
          error={props.error}
          disabled={props.disabled ?? false}
          width={props.width}
          className={props.className}
          sign={props.sign}
          size={props.size ?? 'xs'}
          testId={props.testId}
        />
      </NumberText>
      <span className={classes.place}>
        <span aria-live="polite" className={classes.moved}>
          {/* What has been moved on since, by the slider or by undo, is no longer what was typed. */}
          {moved?.kept === value && props.movedWords(moved)}
        </span>
      </span>
    </>
  );
}

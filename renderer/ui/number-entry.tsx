/** A number to be typed, kept within its range when it is left. */
import { NumberInput } from '@mantine/core';
import { useState } from 'react';
import classes from './number-entry.module.css';
import { useDraft } from './use-draft';

/** A typed number that could not be set as it was. */
export interface MovedNumber {
  readonly typed: number;
  /** What it became. */
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
}

/** Decimals that may be typed before the number is rounded. */
const TYPED_DECIMALS = 6;

function decimalsOf(step: number): number {
  const [, decimals = ''] = String(step).split('.');
  return Math.min(TYPED_DECIMALS, decimals.length);
}

/** Enter and leaving hand the number over, Escape forgets it; what is no number is forgotten too. */
export function NumberEntry(props: NumberEntryProps) {
  const { label, value, min, max, step, onCommit, isLabelShown = false, sign = '' } = props;
  const [moved, setMoved] = useState<MovedNumber>();
  const rounded = (number: number) => Number(number.toFixed(decimalsOf(step)));
  const draft = useDraft<number | string>(rounded(value), (text) => {
    const typed = typeof text === 'number' ? text : Number.parseFloat(text);
    if (!Number.isFinite(typed)) return;
    const kept = Math.min(max, Math.max(min, rounded(typed)));
    setMoved(kept === typed ? undefined : { typed, kept, min, max });
    if (kept !== value) onCommit(kept);
  });
  return (
    <>
      <NumberInput
        size="xs"
        className={props.className ?? ''}
        label={isLabelShown ? label : undefined}
        aria-label={isLabelShown ? undefined : label}
        description={props.help}
        error={props.error}
        disabled={props.disabled ?? false}
        value={draft.shown}
        onChange={(typed) => {
          setMoved(undefined);
          draft.type(typed);
        }}
        onBlur={draft.commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') draft.commit();
          if (event.key === 'Escape') draft.cancel();
        }}
        decimalScale={TYPED_DECIMALS}
        clampBehavior="none"
        hideControls
        {...(sign === '' ? {} : { suffix: sign })}
        withKeyboardEvents={false}
        w={props.width === undefined ? undefined : `${props.width}rem`}
      />
      <span aria-live="polite" className={classes.moved}>
        {/* What has been moved on since, by the slider or by undo, is no longer what was typed. */}
        {moved?.kept === value && props.movedWords(moved)}
      </span>
    </>
  );
}

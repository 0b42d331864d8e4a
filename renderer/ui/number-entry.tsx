/** A number to be typed, kept within its range when it is left. */
import { NumberInput } from '@mantine/core';
import { useDraft } from './use-draft';

export interface NumberEntryProps {
  /** Ready-made label; read out only, unless `isLabelShown`. */
  readonly label: string;
  readonly isLabelShown?: boolean | undefined;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** Smallest difference that can be typed; decides the decimals. */
  readonly step: number;
  /** A number within the range, different from `value`. */
  readonly onCommit: (value: number) => void;
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

function decimalsOf(step: number): number {
  const [, decimals = ''] = String(step).split('.');
  return Math.min(6, decimals.length);
}

/** Enter and leaving hand the number over, Escape forgets it; what is no number is forgotten too. */
export function NumberEntry(props: NumberEntryProps) {
  const { label, value, min, max, step, onCommit, isLabelShown = false, sign = '' } = props;
  const draft = useDraft<number | string>(value, (typed) => {
    const number = typeof typed === 'number' ? typed : Number.parseFloat(typed);
    const inside = Math.min(max, Math.max(min, number));
    if (Number.isFinite(inside) && inside !== value) onCommit(inside);
  });
  return (
    <NumberInput
      size="xs"
      className={props.className ?? ''}
      label={isLabelShown ? label : undefined}
      aria-label={isLabelShown ? undefined : label}
      description={props.help}
      error={props.error}
      disabled={props.disabled ?? false}
      value={draft.shown}
      onChange={draft.type}
      onBlur={draft.commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') draft.commit();
        if (event.key === 'Escape') draft.cancel();
      }}
      decimalScale={decimalsOf(step)}
      clampBehavior="none"
      allowNegative={min < 0}
      hideControls
      {...(sign === '' ? {} : { suffix: sign })}
      withKeyboardEvents={false}
      w={props.width === undefined ? undefined : `${props.width}rem`}
    />
  );
}

/** One lever: what it is, where it stands, where it stood in reality, and how to move it. */
import { IconArrowBackUp } from '@tabler/icons-react';
import { useId } from 'react';
import { IconButton } from './icon-button';
import { LeverRange } from './lever-range';
import { LeverMarks, LeverZones, type LeverMarkView, type LeverZoneView } from './lever-scale';
import classes from './lever-slider.module.css';
import { NumberEntry, type MovedNumber } from './number-entry';
import { useGesture } from './use-gesture';

export interface LeverSliderProps {
  /** Ready-made name. */
  readonly label: string;
  /** Ready-made unit: "prisoners", "% of pesos". */
  readonly unit: string;
  /** Ready-made sign that belongs to the number itself: "×" of a factor. */
  readonly sign?: string | undefined;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Where the reset button puts it; the bar on the track runs from here. */
  readonly defaultValue: number;
  /** Ready-made number for any value of the lever. */
  readonly format: (value: number) => string;
  /** What really happened. */
  readonly marks?: readonly LeverMarkView[] | undefined;
  /** Named stretches of the range, lowest first. */
  readonly zones?: readonly LeverZoneView[] | undefined;
  /** Whether it differs from where it stood at the start: it is then lit, and can be reset. */
  readonly changed: boolean;
  /** Ready-made reason why moving it does nothing here. */
  readonly noEffect?: string | undefined;
  /** Ready-made name of the reset button: "Back to 0". */
  readonly resetLabel: string;
  /** Ready-made name of the field: "Number for Prisoners handed over". */
  readonly entryLabel: string;
  /** Ready-made sentence about a number that was not set as it was typed. */
  readonly movedWords: (moved: MovedNumber) => string;
  /** Ready-made words before the marks, read out: "What really happened". */
  readonly marksLabel?: string | undefined;
  readonly disabled?: boolean | undefined;
  /** Before the first change of a drag, a held key or an entry. */
  readonly onStart?: (() => void) | undefined;
  /** Every change on the way. */
  readonly onChange: (value: number) => void;
  /** After the last change: one step of undo lies between start and end. */
  readonly onEnd?: (() => void) | undefined;
  /** In the place of `onEnd`: everything since `onStart` is to be taken back. */
  readonly onCancel?: (() => void) | undefined;
  readonly onReset: () => void;
  /** Opens what there is to know about the lever; the name is then a button. */
  readonly onExplain?: (() => void) | undefined;
}

/** Letters of a unit that stays on the line of the last word of the name. */
const SHORT = 2;

const backUp = <IconArrowBackUp size={15} />;
const noMarks: readonly LeverMarkView[] = [];
const noZones: readonly LeverZoneView[] = [];

/** Pointer, keyboard (arrows, Page Up and Down, Home, End) and typing all work. */
export function LeverSlider(props: LeverSliderProps) {
  const { label, unit, value, min, max, step, format, disabled = false } = props;
  const { marks = noMarks, zones = noZones, sign = '' } = props;
  // A per cent sign alone on a line looks lost.
  const space = unit !== '' && unit.length <= SHORT ? '\u00a0' : ' ';
  const notes = useId();
  const gesture = useGesture(props);

  function change(next: number): void {
    gesture.touch();
    props.onChange(next);
  }

  return (
    <div className={classes.lever} data-changed={props.changed || undefined}>
      <div className={classes.head}>
        {props.onExplain ? (
          <button type="button" className={classes.explain} onClick={props.onExplain}>
            <span className={classes.label}>{label}</span>
            {space}
            <span className={classes.unit}>{unit}</span>
          </button>
        ) : (
          <span className={classes.name}>
            <span className={classes.label}>{label}</span>
            {space}
            <span className={classes.unit}>{unit}</span>
          </span>
        )}
        {/* Its room is kept, so that nothing moves under the hand that drags. */}
        <span className={classes.reset}>
          {props.changed && (
            <IconButton
              size={24}
              label={props.resetLabel}
              disabled={disabled}
              icon={backUp}
              onClick={props.onReset}
            />
          )}
        </span>
        <NumberEntry
          label={props.entryLabel}
          value={value}
          min={min}
          max={max}
          step={step}
          disabled={disabled}
          onStart={gesture.touch}
          onCommit={change}
          onEnd={gesture.finish}
          movedWords={props.movedWords}
          width={4.2}
          sign={sign}
          className={classes.entry}
        />
      </div>
      <div className={classes.track}>
        <LeverMarks marks={marks} min={min} max={max} />
        <LeverRange
          label={label}
          value={value}
          valueText={`${format(value)}${sign} ${unit}`.trim()}
          min={min}
          max={max}
          step={step}
          from={props.defaultValue}
          describedBy={notes}
          disabled={disabled}
          onChange={change}
          onLetGo={gesture.finish}
          onCancel={gesture.cancel}
        />
        <LeverZones zones={zones} min={min} max={max} value={value} />
      </div>
      <div className={classes.facts} id={notes}>
        {marks.length > 0 && (
          <p className={classes.fact}>
            {props.marksLabel !== undefined && `${props.marksLabel}: `}
            {marks.map((mark) => mark.label).join(' · ')}
          </p>
        )}
        {props.noEffect !== undefined && <p className={classes.noEffect}>{props.noEffect}</p>}
      </div>
    </div>
  );
}

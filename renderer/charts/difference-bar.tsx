/** A paired difference as one small bar: where nine in ten runs lie, and on which side of zero. */
import { isDrawable } from './scale/drawable';
import classes from './difference-bar.module.css';

export interface DifferenceBarProps {
  /** Lower end of the 90 % band of the difference. */
  readonly low: number;
  /** Middle of the difference. */
  readonly middle: number;
  /** Upper end of the 90 % band of the difference. */
  readonly high: number;
  /** Largest difference either way that the bar has room for, above 0; the same down a column. */
  readonly reach: number;
  /** CSS colour of the scenario. */
  readonly colour: string;
  /** The difference in ready-made words. */
  readonly label: string;
}

const width = 140;
const height = 22;
const middleX = width / 2;

/** Zero is in the middle; what does not fit ends at the edge with an arrowhead. */
export function DifferenceBar({ low, middle, high, reach, colour, label }: DifferenceBarProps) {
  const isKnown = [low, middle, high].every(isDrawable) && reach > 0;
  const at = (value: number): number =>
    middleX + Math.max(-1, Math.min(1, value / reach)) * (middleX - 7);
  return (
    <svg
      role="img"
      aria-label={label}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      className={classes.bar}
    >
      <line x1={3} x2={width - 3} y1={height / 2} y2={height / 2} className={classes.axis} />
      {isKnown && (
        <>
          <rect
            x={at(low)}
            width={Math.max(1.5, at(high) - at(low))}
            y={height / 2 - 4}
            height={8}
            rx={1.5}
            fill={colour}
            className={classes.band}
          />
          {low < -reach && <path d={`M1 ${height / 2}l6-5v10Z`} fill={colour} />}
          {high > reach && <path d={`M${width - 1} ${height / 2}l-6-5v10Z`} fill={colour} />}
          <circle cx={at(middle)} cy={height / 2} r={4} fill={colour} className={classes.dot} />
        </>
      )}
      <line x1={middleX} x2={middleX} y1={1} y2={height - 1} className={classes.zero} />
    </svg>
  );
}

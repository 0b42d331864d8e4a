/** The name beside a row of bars, in a few lines that end at its right. */
import { wrapText } from '../text/text-width';
import classes from './robust.module.css';

export interface RowNameProps {
  /** Ready-made. */
  readonly label: string;
  /** Where the lines end, and how much room they have before that, in pixels. */
  readonly end: number;
  readonly room: number;
  /** Height at which the middle of the lines stands, in pixels. */
  readonly middle: number;
  /** Size of the type in pixels; smaller where there are three lines. */
  readonly font: number;
  /** Most lines. */
  readonly lines: 2 | 3;
  readonly isBold?: boolean;
}

export function RowName(props: RowNameProps) {
  const { label, end, room, middle, font, isBold = false } = props;
  const lines = wrapText(label, room, font, props.lines);
  return lines.map((line, at) => (
    <text
      key={line}
      x={end}
      y={middle + (at - (lines.length - 1) / 2) * font * 1.1 + font * 0.35}
      fontSize={lines.length > 2 ? font * 0.85 : font}
      fontWeight={isBold ? 650 : 400}
      textAnchor="end"
      className={classes.name}
    >
      {line}
    </text>
  ));
}

/** Bands and lines: the part that moves with a slider, one path string each. */
import { memo } from 'react';
import type { Column } from '../scale/drawable';
import { bandPath, linePath, pixel } from '../scale/paths';
import { useDrawing } from './drawing';
import type { ChartLine } from './props';
import classes from './time-chart.module.css';
import type { Frame } from './use-frame';

/** What is left of the strength of bands that are about to be replaced. */
const BEHIND = 0.5;

/** How strongly the bands of a line are drawn, from 0 to 1. */
function bandStrength(line: ChartLine, lines: readonly ChartLine[]): number {
  return usualStrength(line, lines) * (line.bandsBehind === true ? BEHIND : 1);
}

/** Six full ones over each other are mud. */
function usualStrength(line: ChartLine, lines: readonly ChartLine[]): number {
  if (line.emphasis) return 1;
  if (lines.some((other) => other.emphasis)) return lines.length > 3 ? 0 : 0.4;
  if (lines.length <= 2) return 1;
  return lines.length <= 3 ? 0.75 : 0.4;
}

/** Draws the bands behind all lines, and the emphasised line last. */
export function SeriesLayer({ frame }: { readonly frame: Frame }) {
  const { lines, metrics, scale, threads } = useDrawing();
  const backToFront = [...lines].sort((a, b) => Number(a.emphasis ?? 0) - Number(b.emphasis ?? 0));
  const zero = scale.low < 0 && scale.high > 0 ? pixel(frame.y, 0) : undefined;
  return (
    <g>
      {zero !== undefined && (
        <line x1={frame.left} x2={frame.right} y1={zero} y2={zero} className={classes.zero} />
      )}
      {threads.map((values, at) => (
        <path key={at} d={linePath(frame.xs, values, frame.y)} className={classes.fan} />
      ))}
      {backToFront.map((line) => {
        const strength = bandStrength(line, lines);
        if (strength === 0 || (!line.band50 && !line.band90)) return undefined;
        return (
          <g
            key={line.id}
            opacity={strength === 1 ? undefined : strength}
            fill={line.colour}
            color={line.colour}
          >
            {line.band90 && (
              <BandShape
                frame={frame}
                low={line.band90.low}
                high={line.band90.high}
                look={classes.band90}
                share={90}
              />
            )}
            {line.band50 && (
              <BandShape
                frame={frame}
                low={line.band50.low}
                high={line.band50.high}
                look={classes.band50}
                share={50}
              />
            )}
          </g>
        );
      })}
      {backToFront.map((line) => (
        <LineShape
          key={line.id}
          id={line.id}
          frame={frame}
          values={line.values}
          colour={line.colour}
          width={line.emphasis ? metrics.line * 1.5 : metrics.line}
          dash={dashFor(line.dash, metrics.line)}
        />
      ))}
    </g>
  );
}

/** The dash pattern, which is meant for 2 px lines, at another line width. */
function dashFor(dash: string, width: number): string | undefined {
  if (dash === '') return undefined;
  return dash
    .split(/[ ,]+/)
    .map((length) => Math.round(Number(length) * (width / 2) * 10) / 10)
    .join(' ');
}

interface BandShapeProps {
  readonly frame: Frame;
  readonly low: Column;
  readonly high: Column;
  readonly look: string | undefined;
  /** Per cent of the runs that lie in it. */
  readonly share: number;
}

const BandShape = memo(function BandShape({ frame, low, high, look, share }: BandShapeProps) {
  return <path d={bandPath(frame.xs, low, high, frame.y)} className={look} data-band={share} />;
});

interface LineShapeProps {
  readonly id: string;
  readonly frame: Frame;
  readonly values: Column;
  readonly colour: string;
  readonly width: number;
  readonly dash: string | undefined;
}

/** Of four lines, a slider moves one: the others are not written again. */
const LineShape = memo(function LineShape(props: LineShapeProps) {
  const { id, frame, values, colour, width, dash } = props;
  return (
    <path
      data-line={id}
      d={linePath(frame.xs, values, frame.y)}
      className={classes.line}
      stroke={colour}
      strokeWidth={width}
      strokeDasharray={dash}
    />
  );
});

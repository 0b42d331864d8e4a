/** A tornado: a bar for each assumption, from the number at the low end of its range to that at the high end. */
import { useId } from 'react';
import { ChartFrame } from '../chart-frame';
import { extentOf } from '../scale/drawable';
import { useChartText } from '../text/use-chart-text';
import { useTextSize } from '../text/use-text-size';
import { wrapText } from '../text/text-width';
import { useWidth } from '../use-width';
import classes from './robust.module.css';

export interface TornadoBarView {
  readonly id: string;
  /** Ready-made name of the assumption. */
  readonly label: string;
  readonly atLow: number;
  readonly atHigh: number;
  /** Ready-made: "at low 0.3". */
  readonly lowLabel: string;
  readonly highLabel: string;
}

export interface TornadoChartProps {
  /** Ready-made. */
  readonly title: string;
  readonly unit: string;
  /** The number as things stand. */
  readonly now: number;
  readonly nowLabel: string;
  /** Heads of the table: assumption, at low, at high. */
  readonly head: readonly string[];
  /** Longest first. */
  readonly bars: readonly TornadoBarView[];
  /** A number in words. */
  readonly number: (value: number) => string;
}

const row = 40;
const top = 24;

export function TornadoChart({
  title,
  unit,
  now,
  nowLabel,
  head,
  bars,
  number,
}: TornadoChartProps) {
  const id = useId();
  const text = useChartText();
  const words = useTextSize();
  const { ref, width } = useWidth();
  const font = 12 * words.scale;
  const names = Math.min(width * 0.42, 420);
  const height = top + bars.length * row + 4;
  const [low, high] = extentOf([bars.flatMap(({ atLow, atHigh }) => [atLow, atHigh]), [now]]) ?? [
    0, 1,
  ];
  const room = 5 * font;
  const left = names + room;
  const x = (value: number): number =>
    left + ((width - room - left) * (value - low)) / Math.max(1e-300, high - low);
  return (
    <ChartFrame
      id={id}
      title={title}
      unit={unit}
      summary={bars
        .slice(0, 5)
        .map((bar) => `${bar.label}: ${number(bar.atLow)} … ${number(bar.atHigh)}`)
        .join('; ')}
      actions={null}
      table={() => ({
        head,
        rows: bars.map((bar) => [
          bar.label,
          `${number(bar.atLow)} (${bar.lowLabel})`,
          `${number(bar.atHigh)} (${bar.highLabel})`,
        ]),
      })}
      height={height}
      large={false}
      text={text}
    >
      <div ref={ref} style={{ minHeight: height }}>
        {width > 0 && (
          <svg
            width={width}
            height={height}
            role="img"
            aria-label={title}
            data-testid="tornado-chart"
          >
            <text x={x(now)} y={font} fontSize={font} textAnchor="middle" className={classes.words}>
              {nowLabel}
            </text>
            {bars.map((bar, place) => {
              const y = top + place * row;
              const lines = wrapText(bar.label, names - 8, font, 3);
              const ends = [bar.atLow, bar.atHigh, now];
              const [from, to] = [Math.min(...ends), Math.max(...ends)];
              return (
                <g key={bar.id} data-doubt={bar.id}>
                  <title>{`${bar.label}: ${bar.lowLabel} → ${number(bar.atLow)}, ${bar.highLabel} → ${number(bar.atHigh)}`}</title>
                  {lines.map((line, at) => (
                    <text
                      key={line}
                      x={names}
                      y={y + row / 2 + (at - (lines.length - 1) / 2) * font * 1.1 + font * 0.35}
                      fontSize={lines.length > 2 ? font * 0.85 : font}
                      textAnchor="end"
                      className={classes.name}
                    >
                      {line}
                    </text>
                  ))}
                  <Piece y={y + 9} from={x(now)} to={x(bar.atLow)} className={classes.atLow} />
                  <Piece y={y + 9} from={x(now)} to={x(bar.atHigh)} className={classes.atHigh} />
                  <text
                    x={x(from) - 5}
                    y={y + row / 2 + font * 0.35}
                    fontSize={font}
                    textAnchor="end"
                    className={classes.words}
                  >
                    {number(from)}
                  </text>
                  <text
                    x={x(to) + 5}
                    y={y + row / 2 + font * 0.35}
                    fontSize={font}
                    className={classes.words}
                  >
                    {number(to)}
                  </text>
                </g>
              );
            })}
            <line x1={x(now)} x2={x(now)} y1={top - 6} y2={height} className={classes.now} />
          </svg>
        )}
      </div>
    </ChartFrame>
  );
}

function Piece(props: {
  readonly y: number;
  readonly from: number;
  readonly to: number;
  readonly className: string | undefined;
}) {
  const { y, from, to, className } = props;
  return (
    <rect
      x={Math.min(from, to)}
      width={Math.abs(to - from)}
      y={y}
      height={row - 18}
      className={className}
    />
  );
}

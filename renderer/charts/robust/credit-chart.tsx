/**
 * Who gets the credit: for each change its share (deep) and what it does alone (pale); what the effects alone leave
 * over has a bar of its own, so that either kind of bar adds up to the last one.
 */
import { useId } from 'react';
import { ChartFrame } from '../chart-frame';
import { extentOf } from '../scale/drawable';
import { useChartText } from '../text/use-chart-text';
import { useTextSize } from '../text/use-text-size';
import { wrapText } from '../text/text-width';
import { useWidth } from '../use-width';
import classes from './robust.module.css';

/** One row of bars. */
export interface CreditBar {
  readonly id: string;
  /** Ready-made. */
  readonly label: string;
  /** The deep bar; undefined where there is none, or not yet. */
  readonly share: number | undefined;
  /** Standard error of the share, 0 where it is exact. */
  readonly error: number;
  /** The pale bar. */
  readonly alone: number | undefined;
}

export interface CreditChartProps {
  /** Ready-made. */
  readonly title: string;
  readonly unit: string;
  /** Ready-made: which bar is which. */
  readonly note: string;
  /** Heads of the table: what is different, share, standard error, alone. */
  readonly head: readonly string[];
  /** The changes, the interaction, and what they add up to, in this order. */
  readonly bars: readonly CreditBar[];
  /** A number in words, with its sign. */
  readonly number: (value: number) => string;
}

const row = 44;
const thickness = 13;

export function CreditChart({ title, unit, note, head, bars, number }: CreditChartProps) {
  const id = useId();
  const text = useChartText();
  const words = useTextSize();
  const { ref, width } = useWidth();
  const font = 12 * words.scale;
  const names = Math.min(width * 0.4, 420);
  const height = bars.length * row + 8;
  const ends = bars.flatMap(({ share, alone, error }) => [
    (share ?? 0) - error,
    (share ?? 0) + error,
    alone ?? 0,
  ]);
  const [low, high] = extentOf([ends, [0]]) ?? [0, 1];
  const room = 6.5 * font;
  const left = names + (low < 0 ? room : 8);
  const right = width - (high > 0 ? room : 8);
  const x = (value: number): number =>
    left + (Math.max(0, right - left) * (value - low)) / Math.max(1e-300, high - low);
  const said = (value: number | undefined): string => (value === undefined ? '' : number(value));
  return (
    <ChartFrame
      id={id}
      title={title}
      unit={unit}
      summary={bars.map((bar) => `${bar.label}: ${said(bar.share ?? bar.alone)}`).join('; ')}
      note={note}
      actions={null}
      table={() => ({
        head,
        rows: bars.map(({ label, share, error, alone }) => [
          label,
          said(share),
          error === 0 ? '' : `± ${number(error).replace(/^\+/, '')}`,
          said(alone),
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
            data-testid="credit-chart"
          >
            {bars.map((bar, place) => {
              const y = place * row + 6;
              const lines = wrapText(bar.label, names - 10, font, 2);
              const isSum = place === bars.length - 1;
              return (
                <g key={bar.id} data-credit={bar.id}>
                  {isSum && (
                    <line x1={0} x2={width} y1={y - 4} y2={y - 4} className={classes.axis} />
                  )}
                  {lines.map((line, at) => (
                    <text
                      key={line}
                      x={names - 4}
                      y={y + row / 2 - 4 + (at - (lines.length - 1) / 2) * font * 1.15 + font * 0.3}
                      fontSize={font}
                      fontWeight={isSum ? 650 : 400}
                      textAnchor="end"
                      className={classes.name}
                    >
                      {line}
                    </text>
                  ))}
                  <Bar
                    of={bar.share}
                    y={y}
                    x={x}
                    number={number}
                    font={font}
                    className={classes.atHigh}
                  />
                  <Bar
                    of={bar.alone}
                    y={y + thickness + 3}
                    x={x}
                    number={number}
                    font={font}
                    className={classes.atLow}
                  />
                  {bar.error > 0 && bar.share !== undefined && (
                    <line
                      x1={x(bar.share - bar.error)}
                      x2={x(bar.share + bar.error)}
                      y1={y + thickness / 2}
                      y2={y + thickness / 2}
                      className={classes.now}
                    />
                  )}
                </g>
              );
            })}
            <line x1={x(0)} x2={x(0)} y1={0} y2={height} className={classes.now} />
          </svg>
        )}
      </div>
    </ChartFrame>
  );
}

interface BarProps {
  /** Undefined: there is none. */
  readonly of: number | undefined;
  readonly y: number;
  readonly x: (value: number) => number;
  readonly number: (value: number) => string;
  readonly font: number;
  readonly className: string | undefined;
}

/** From zero, with its number at the far end. */
function Bar({ of, y, x, number, font, className }: BarProps) {
  if (of === undefined) return null;
  const isLeft = of < 0;
  return (
    <>
      <rect
        x={Math.min(x(0), x(of))}
        width={Math.abs(x(of) - x(0))}
        y={y}
        height={thickness}
        className={className}
      />
      <text
        x={x(of) + (isLeft ? -5 : 5)}
        y={y + thickness / 2 + font * 0.35}
        fontSize={font}
        textAnchor={isLeft ? 'end' : 'start'}
        className={classes.words}
      >
        {number(of)}
      </text>
    </>
  );
}

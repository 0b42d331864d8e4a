/**
 * Who gets the credit: for each change its share (deep) and what it does alone (pale); what the effects alone leave
 * over has a bar of its own, so that either kind of bar adds up to the last one.
 */
import { PlainChart } from '../plain-chart';
import { extentOf } from '../scale/drawable';
import { useTextSize } from '../text/use-text-size';
import classes from './robust.module.css';
import { RowName } from './row-name';

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
  const font = 12 * useTextSize().scale;
  const height = bars.length * row + 8;
  const ends = bars.flatMap(({ share, alone, error }) => [
    (share ?? 0) - error,
    (share ?? 0) + error,
    alone ?? 0,
  ]);
  const [low, high] = extentOf([ends, [0]]) ?? [0, 1];
  const said = (value: number | undefined): string => (value === undefined ? '' : number(value));
  return (
    <PlainChart
      title={title}
      unit={unit}
      summary={bars.map((bar) => `${bar.label}: ${said(bar.share ?? bar.alone)}`).join('; ')}
      note={note}
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
      testId="credit-chart"
    >
      {(width) => {
        const names = Math.min(width * 0.4, 420);
        const room = 6.5 * font;
        const left = names + (low < 0 ? room : 8);
        const right = width - (high > 0 ? room : 8);
        const x = (value: number): number =>
          left + (Math.max(0, right - left) * (value - low)) / Math.max(1e-300, high - low);
        return (
          <>
            {bars.map((bar, place) => (
              <CreditRow
                key={bar.id}
                bar={bar}
                y={place * row + 6}
                isSum={place === bars.length - 1}
                {...{ names, width, font, x, number }}
              />
            ))}
            <line x1={x(0)} x2={x(0)} y1={0} y2={height} className={classes.now} />
          </>
        );
      }}
    </PlainChart>
  );
}

interface CreditRowProps {
  readonly bar: CreditBar;
  /** Of its upper bar. */
  readonly y: number;
  /** Whether it is what the others add up to. */
  readonly isSum: boolean;
  /** Pixels for the names, and of the whole picture. */
  readonly names: number;
  readonly width: number;
  readonly font: number;
  readonly x: (value: number) => number;
  readonly number: (value: number) => string;
}

function CreditRow({ bar, y, isSum, names, width, font, x, number }: CreditRowProps) {
  return (
    <g data-credit={bar.id}>
      {isSum && <line x1={0} x2={width} y1={y - 4} y2={y - 4} className={classes.axis} />}
      <RowName
        label={bar.label}
        end={names - 4}
        room={names - 10}
        middle={y + row / 2 - 4}
        font={font}
        lines={2}
        isBold={isSum}
      />
      <Bar of={bar.share} y={y} className={classes.atHigh} {...{ x, number, font }} />
      <Bar
        of={bar.alone}
        y={y + thickness + 3}
        className={classes.atLow}
        {...{ x, number, font }}
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

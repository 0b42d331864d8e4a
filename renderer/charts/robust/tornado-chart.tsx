/** A tornado: a bar for each assumption, from the number at the low end of its range to that at the high end. */
import { PlainChart } from '../plain-chart';
import { extentOf } from '../scale/drawable';
import { useTextSize } from '../text/use-text-size';
import classes from './robust.module.css';
import { RowName } from './row-name';

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

/** Heights at the usual size of text: three lines of a name fit a row. They grow with the text. */
const ROW = 40;
const TOP = 24;
/** Above and below a bar, as a share of its row. */
const BESIDE = 0.225;

export function TornadoChart({
  title,
  unit,
  now,
  nowLabel,
  head,
  bars,
  number,
}: TornadoChartProps) {
  const { scale } = useTextSize();
  const font = 12 * scale;
  const row = ROW * Math.max(1, scale);
  const top = TOP * Math.max(1, scale);
  const height = top + bars.length * row + 4;
  const [low, high] = extentOf([bars.flatMap(({ atLow, atHigh }) => [atLow, atHigh]), [now]]) ?? [
    0, 1,
  ];
  return (
    <PlainChart
      title={title}
      unit={unit}
      summary={bars
        .slice(0, 5)
        .map((bar) => `${bar.label}: ${number(bar.atLow)} … ${number(bar.atHigh)}`)
        .join('; ')}
      table={() => ({
        head,
        rows: bars.map((bar) => [
          bar.label,
          `${number(bar.atLow)} (${bar.lowLabel})`,
          `${number(bar.atHigh)} (${bar.highLabel})`,
        ]),
      })}
      height={height}
      testId="tornado-chart"
    >
      {(width) => {
        const names = Math.min(width * 0.42, 420);
        const room = 5 * font;
        const left = names + room;
        const x = (value: number): number =>
          left + ((width - room - left) * (value - low)) / Math.max(1e-300, high - low);
        return (
          <>
            <text x={x(now)} y={font} fontSize={font} textAnchor="middle" className={classes.words}>
              {nowLabel}
            </text>
            {bars.map((bar, place) => (
              <TornadoRow
                key={bar.id}
                bar={bar}
                y={top + place * row}
                {...{ row, names, font, x, now, number }}
              />
            ))}
            <line x1={x(now)} x2={x(now)} y1={top - 6} y2={height} className={classes.now} />
          </>
        );
      }}
    </PlainChart>
  );
}

interface TornadoRowProps {
  readonly bar: TornadoBarView;
  /** Where the row begins. */
  readonly y: number;
  /** Its height in pixels. */
  readonly row: number;
  /** Pixels for the names. */
  readonly names: number;
  readonly font: number;
  readonly x: (value: number) => number;
  readonly now: number;
  readonly number: (value: number) => string;
}

function TornadoRow({ bar, y, row, names, font, x, now, number }: TornadoRowProps) {
  const ends = [bar.atLow, bar.atHigh, now];
  const [from, to] = [Math.min(...ends), Math.max(...ends)];
  const piece = { y: y + row * BESIDE, height: row * (1 - 2 * BESIDE) };
  const words = { y: y + row / 2 + font * 0.35, fontSize: font, className: classes.words };
  return (
    <g data-doubt={bar.id}>
      <title>{`${bar.label}: ${bar.lowLabel} → ${number(bar.atLow)}, ${bar.highLabel} → ${number(bar.atHigh)}`}</title>
      <RowName
        label={bar.label}
        end={names}
        room={names - 8}
        middle={y + row / 2}
        font={font}
        lines={3}
      />
      <Piece {...piece} from={x(now)} to={x(bar.atLow)} className={classes.atLow} />
      <Piece {...piece} from={x(now)} to={x(bar.atHigh)} className={classes.atHigh} />
      <text {...words} x={x(from) - 5} textAnchor="end">
        {number(from)}
      </text>
      <text {...words} x={x(to) + 5}>
        {number(to)}
      </text>
    </g>
  );
}

function Piece(props: {
  readonly y: number;
  readonly height: number;
  readonly from: number;
  readonly to: number;
  readonly className: string | undefined;
}) {
  const { y, height, from, to, className } = props;
  return (
    <rect
      x={Math.min(from, to)}
      width={Math.abs(to - from)}
      y={y}
      height={height}
      className={className}
    />
  );
}

/** Many points of two numbers each; a point can be pressed. The numbers stand in a table beside it. */
import { useId } from 'react';
import { extentOf } from '../scale/drawable';
import { niceScale, type NiceScale } from '../scale/nice-scale';
import { linearScale, pixel } from '../scale/paths';
import { textWidth } from '../text/text-width';
import { useTextSize } from '../text/use-text-size';
import { useWidth } from '../use-width';
import styles from './scatter.module.css';

/** One point. */
export interface ScatterPoint {
  readonly id: string;
  /** Ready-made: who or what it is, shown when it is pointed at. */
  readonly label: string;
  readonly x: number;
  readonly y: number;
  /** Drawn stronger, with its label beside it. */
  readonly isMarked?: boolean | undefined;
}

export interface ScatterProps {
  /** Ready-made names of the axes, units included. */
  readonly across: string;
  readonly up: string;
  /** Ready-made: the picture in a sentence. */
  readonly summary: string;
  readonly points: readonly ScatterPoint[];
  /** A number in words, with so many decimals. */
  readonly number: (value: number, decimals: number) => string;
  readonly onPress: (id: string) => void;
  /** Height of the drawing in pixels. */
  readonly height: number;
}

export function Scatter(props: ScatterProps) {
  const { across, up, summary, points, number, onPress, height } = props;
  const id = useId();
  const { ref, width } = useWidth();
  const font = 12 * useTextSize().scale;
  const xs = niceScale(extentOf([points.map(({ x }) => x)]), Math.max(2, width / 130), false);
  const ys = niceScale(extentOf([points.map(({ y }) => y)]), Math.max(2, height / 60), false);
  const widest = Math.max(...ys.ticks.map((tick) => textWidth(number(tick, ys.decimals), font)));
  const box = { left: widest + 12, right: width - 16, top: font * 2, bottom: height - font * 3.4 };
  const x = linearScale(xs.low, box.left, xs.high, box.right);
  const y = linearScale(ys.low, box.bottom, ys.high, box.top);
  const ticks = (scale: NiceScale) =>
    scale.ticks.map((tick) => [tick, number(tick, scale.decimals)] as const);

  return (
    <div ref={ref} className={styles.scatter} style={{ minHeight: height }} data-testid="scatter">
      {width > 0 && (
        <svg width={width} height={height} role="img" aria-labelledby={id} fontSize={font}>
          <title id={id}>{summary}</title>
          {ticks(ys).map(([tick, words]) => (
            <g key={tick}>
              <line
                x1={box.left}
                x2={box.right}
                y1={pixel(y, tick)}
                y2={pixel(y, tick)}
                className={styles.rule}
              />
              <text
                x={box.left - 6}
                y={pixel(y, tick) + font * 0.35}
                textAnchor="end"
                className={styles.quiet}
              >
                {words}
              </text>
            </g>
          ))}
          {ticks(xs).map(([tick, words]) => (
            <g key={tick}>
              <line
                x1={pixel(x, tick)}
                x2={pixel(x, tick)}
                y1={box.bottom}
                y2={box.bottom + 4}
                className={styles.tick}
              />
              <text
                x={pixel(x, tick)}
                y={box.bottom + font * 1.4}
                textAnchor="middle"
                className={styles.quiet}
              >
                {words}
              </text>
            </g>
          ))}
          <text x={box.left} y={font} className={styles.name}>{`↑ ${up}`}</text>
          <text x={box.right} y={height - font * 0.5} textAnchor="end" className={styles.name}>
            {`${across} →`}
          </text>
          {points.map((point) => (
            <g key={point.id} onClick={() => onPress(point.id)} className={styles.point}>
              <circle
                cx={pixel(x, point.x)}
                cy={pixel(y, point.y)}
                r={point.isMarked ? 6 : 4.5}
                data-marked={point.isMarked === true ? true : undefined}
              >
                <title>{point.label}</title>
              </circle>
              {point.isMarked && (
                <text
                  x={pixel(x, point.x) + (pixel(x, point.x) > width * 0.7 ? -10 : 10)}
                  y={pixel(y, point.y) + font * 0.35}
                  textAnchor={pixel(x, point.x) > width * 0.7 ? 'end' : 'start'}
                >
                  {point.label}
                </text>
              )}
            </g>
          ))}
        </svg>
      )}
    </div>
  );
}

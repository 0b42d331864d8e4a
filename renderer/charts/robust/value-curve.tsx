/** A number over the range of one lever. */
import { PlainChart } from '../plain-chart';
import { extentOf, isDrawable } from '../scale/drawable';
import { niceScale } from '../scale/nice-scale';
import { linePath, linearScale, pixel } from '../scale/paths';
import { textWidth } from '../text/text-width';
import { useChartText } from '../text/use-chart-text';
import { useTextSize } from '../text/use-text-size';
import classes from './robust.module.css';

export interface ValueCurveProps {
  /** Ready-made. */
  readonly title: string;
  readonly unit: string;
  /** Ready-made name of the lever. */
  readonly lever: string;
  /** In rising order. */
  readonly values: readonly number[];
  /** One for each value; what is not a number is not there yet. */
  readonly numbers: readonly number[];
  /** A number in words. */
  readonly number: (value: number) => string;
  /** A value of the lever in words; as a number where absent. */
  readonly leverValue?: ((value: number) => string) | undefined;
}

const height = 280;

export function ValueCurve(props: ValueCurveProps) {
  const { title, unit, lever, values, numbers, number, leverValue = number } = props;
  const text = useChartText();
  const font = 12 * useTextSize().scale;
  const scale = niceScale(extentOf([numbers]), 5, false);
  const tick = (value: number): string => text.number(value, scale.decimals);
  const left = Math.ceil(Math.max(...scale.ticks.map((one) => textWidth(tick(one), font)))) + 10;
  const y = linearScale(scale.low, height - 3.2 * font, scale.high, font);
  const said = (at: number): string =>
    `${leverValue(values[at] ?? 0)}: ${number(numbers[at] ?? 0)}`;
  return (
    <PlainChart
      title={title}
      unit={unit}
      summary={`${lever}. ${said(0)}; ${said(values.length - 1)}`}
      table={() => ({
        head: [lever, unit],
        rows: values.map((value, at) => [
          leverValue(value),
          isDrawable(numbers[at]) ? number(numbers[at]) : '–',
        ]),
      })}
      height={height}
      testId="value-curve"
    >
      {(width) => {
        const x = linearScale(values[0] ?? 0, left + font, values.at(-1) ?? 1, width - 2 * font);
        const xs = Float64Array.from(values, (value) => pixel(x, value));
        return (
          <>
            {scale.ticks.map((value) => (
              <g key={value}>
                <line
                  x1={left}
                  x2={width}
                  y1={pixel(y, value)}
                  y2={pixel(y, value)}
                  className={classes.axis}
                />
                <text
                  x={left - 6}
                  y={pixel(y, value) + font * 0.35}
                  fontSize={font}
                  textAnchor="end"
                  className={classes.words}
                >
                  {tick(value)}
                </text>
              </g>
            ))}
            <path d={linePath(xs, numbers, y)} className={classes.line} />
            {values.map((value, at) =>
              isDrawable(numbers[at]) ? (
                <circle
                  key={value}
                  cx={pixel(x, value)}
                  cy={pixel(y, numbers[at])}
                  r={3.5}
                  className={classes.dot}
                >
                  <title>{said(at)}</title>
                </circle>
              ) : null,
            )}
            {values
              .filter((_, at) => at % Math.ceil(values.length / 11) === 0)
              .map((value) => (
                <text
                  key={value}
                  x={pixel(x, value)}
                  y={height - 1.8 * font}
                  fontSize={font}
                  textAnchor="middle"
                  className={classes.words}
                >
                  {leverValue(value)}
                </text>
              ))}
            <text
              x={(left + width) / 2}
              y={height - 0.4 * font}
              fontSize={font}
              textAnchor="middle"
              className={classes.name}
            >
              {lever}
            </text>
          </>
        );
      }}
    </PlainChart>
  );
}

/** What each rule has added and taken so far, week by week, and the line of all together. */
import { memo, useId, useMemo } from 'react';
import { dateOfWeek, formatDate } from '../../../models/index';
import { ChartFrame } from '../chart-frame';
import { dateTicks } from '../scale/date-ticks';
import { extentOf, type Column } from '../scale/drawable';
import { niceScale } from '../scale/nice-scale';
import { bandPath, linePath, linearScale, pixel } from '../scale/paths';
import type { TimeSpan } from '../scale/time-span';
import { textWidth } from '../text/text-width';
import { useChartText } from '../text/use-chart-text';
import { useWidth } from '../use-width';
import classes from './contribution-chart.module.css';
import { stacksOf, type StackedPart } from './stacks';

export interface ContributionChartProps {
  /** Ready-made. */
  readonly title: string;
  readonly unit: string;
  /** Weekly. */
  readonly x: TimeSpan;
  /** The weightiest first; they add up to `total`. */
  readonly parts: readonly StackedPart[];
  readonly total: Column;
  readonly selectedWeek: number;
  readonly onSelectWeek: (week: number) => void;
  /** Decimals in the table, 0 to 6. */
  readonly decimals: number;
}

const height = 190;
const font = 11;
const top = 8;
const bottom = 22;

/** Weeks are chosen with the pointer here; the keyboard has the large chart, which moves along. */
export const ContributionChart = memo(function ContributionChart(props: ContributionChartProps) {
  const { title, unit, x, parts, total, selectedWeek, decimals } = props;
  const id = useId();
  const text = useChartText();
  const { ref, width } = useWidth();
  const stacks = useMemo(() => stacksOf(parts, x.weeks), [parts, x.weeks]);
  const scale = useMemo(
    () => niceScale(extentOf([...stacks.flatMap(({ low, high }) => [low, high]), total]), 4, true),
    [stacks, total],
  );
  const tick = (value: number): string => text.number(value, scale.decimals);
  const left = Math.ceil(Math.max(...scale.ticks.map((one) => textWidth(tick(one), font)))) + 8;
  const right = Math.max(left + 1, width - 8);
  const end = Math.max(1, x.weeks - 1);
  const acrossX = linearScale(0, left, end, right);
  const downY = linearScale(scale.low, height - bottom, scale.high, top);
  const dates = dateTicks(
    x.startDate,
    x.weeks,
    Math.max(2, Math.floor((right - left) / 80)),
    text.translate,
  );
  const xs = useMemo(
    () => Float64Array.from({ length: x.weeks }, (_, week) => pixel(acrossX, week)),
    [x.weeks, acrossX],
  );

  const table = () => ({
    head: [text.translate('charts.time.from'), ...parts.map(({ label }) => label)],
    rows: Array.from({ length: x.weeks }, (_, week) => [
      formatDate(text.translate, dateOfWeek(x.startDate, week)),
      ...parts.map(({ values }) => text.number(values[week] ?? 0, decimals)),
    ]),
  });

  return (
    <ChartFrame
      id={id}
      title={title}
      unit={unit}
      summary={parts
        .map(({ label, values }) => `${label}: ${text.number(values[selectedWeek] ?? 0, decimals)}`)
        .join('; ')}
      actions={null}
      table={table}
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
            className={classes.chart}
            data-testid="contribution-chart"
            onClick={(event) => {
              const box = event.currentTarget.getBoundingClientRect();
              const week = Math.round((event.clientX - box.left - acrossX.at0) / acrossX.perUnit);
              props.onSelectWeek(Math.min(end, Math.max(0, week)));
            }}
          >
            {scale.ticks.map((value) => (
              <g key={value}>
                <line
                  x1={left}
                  x2={right}
                  y1={pixel(downY, value)}
                  y2={pixel(downY, value)}
                  className={value === 0 ? classes.zero : classes.grid}
                />
                <text
                  x={left - 5}
                  y={pixel(downY, value) + font * 0.35}
                  fontSize={font}
                  textAnchor="end"
                  className={classes.words}
                >
                  {tick(value)}
                </text>
              </g>
            ))}
            {stacks.map(({ part, side, low, high }) => (
              <path
                key={`${part.id} ${side}`}
                d={bandPath(xs, low, high, downY)}
                fill={part.colour}
                className={classes.area}
                data-part={part.id}
              />
            ))}
            <path d={linePath(xs, total, downY)} className={classes.total} />
            <line
              x1={pixel(acrossX, selectedWeek)}
              x2={pixel(acrossX, selectedWeek)}
              y1={top}
              y2={height - bottom}
              className={classes.selected}
            />
            {dates.map((date) => (
              <text
                key={date.week}
                x={pixel(acrossX, date.week)}
                y={height - 6}
                fontSize={font}
                textAnchor="middle"
                className={classes.words}
              >
                {date.label}
              </text>
            ))}
          </svg>
        )}
      </div>
    </ChartFrame>
  );
});

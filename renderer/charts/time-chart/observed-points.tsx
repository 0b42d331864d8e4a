/** What was really measured: hollow points in ink, with their name beside the last. */
import { memo } from 'react';
import { isDrawable } from '../scale/drawable';
import { pixel } from '../scale/paths';
import { lastWeek } from '../scale/time-span';
import type { Drawing } from './drawing';
import classes from './time-chart.module.css';
import type { Frame } from './use-frame';

interface ObservedPointsProps extends Pick<Drawing, 'observed' | 'metrics' | 'span' | 'text'> {
  readonly frame: Frame;
}

/** Points within the axis; nothing where nothing was observed. */
export const ObservedPoints = memo(function ObservedPoints(props: ObservedPointsProps) {
  const { frame, observed, metrics, span, text } = props;
  const points = (observed?.points ?? []).filter(
    (point) => isDrawable(point.value) && point.week >= 0 && point.week <= lastWeek(span),
  );
  const last = points.at(-1);
  if (observed === undefined || last === undefined) return null;
  const radius = metrics.line * 1.2;
  const isLate = pixel(frame.x, last.week) > frame.right - metrics.font * 7;
  // Where there is no room behind the last point, the name stands below those that it would cover.
  const covered = points.filter(
    ({ week }) => pixel(frame.x, week) > pixel(frame.x, last.week) - metrics.font * 7,
  );
  const baseline = isLate
    ? Math.max(...covered.map(({ value }) => pixel(frame.y, value))) + metrics.font * 1.4
    : pixel(frame.y, last.value) + metrics.font * 0.35;
  return (
    <g>
      {points.map((point) => (
        <circle
          key={point.week}
          cx={pixel(frame.x, point.week)}
          cy={pixel(frame.y, point.value)}
          r={radius}
          className={classes.observed}
        />
      ))}
      <text
        x={pixel(frame.x, last.week) + (isLate ? -1 : 1) * (radius + metrics.font * 0.4)}
        y={baseline}
        fontSize={metrics.font}
        textAnchor={isLate ? 'end' : 'start'}
        className={classes.note}
      >
        {observed.label ?? text.translate('charts.observed')}
      </text>
    </g>
  );
});

/** A chart over time: every open scenario as a line with its bands, events, and a week to read off. */
import { VisuallyHidden } from '@mantine/core';
import { memo, useId, useImperativeHandle, useMemo, useRef, useState, type RefObject } from 'react';
import { ChartFrame, frameIds } from '../chart-frame';
import { handleOf } from '../export/chart-handle';
import { dateTicks } from '../scale/date-ticks';
import { lastWeek } from '../scale/time-span';
import { useChartText } from '../text/use-chart-text';
import { useTextSize } from '../text/use-text-size';
import { useSeen } from '../use-seen';
import { useSettled } from '../use-settled';
import { useWidth } from '../use-width';
import { describeTimeChart } from './describe';
import { drawingOf, DrawingContext, extentFor } from './drawing';
import { chartMetrics } from './metrics';
import { PlotShell } from './plot-shell';
import type { TimeChartProps } from './props';
import { positionInWords, ReadingContext, readingInWords } from './reading';
import classes from './time-chart.module.css';
import { timeTable } from './time-table';
import { useCalmExtent } from './use-calm-extent';
import { usePen } from './use-pen';
import { useScrub } from './use-scrub';

/** Milliseconds without change after which the summary is written anew. */
const restAfter = 500;

/** Redraws only what changes and is on screen: give it the same arrays and objects where nothing has changed. */
export const TimeChart = memo(function TimeChart(props: TimeChartProps) {
  const picture = useRef<HTMLDivElement>(null);
  const seen = useSeen(picture, props);
  return <DrawnChart {...seen} picture={picture} />;
});

interface DrawnChartProps extends TimeChartProps {
  /** The element that holds the drawing. */
  readonly picture: RefObject<HTMLDivElement | null>;
}

const DrawnChart = memo(function DrawnChart(props: DrawnChartProps) {
  const { picture } = props;
  const { title, unit, x, lines, observed, events, decimals, zeroBased, selectedWeek, ref } = props;
  const { roof, threads, pen } = props;
  const size = props.size ?? 'hero';
  const id = useId();
  const ids = frameIds(id);
  const text = useChartText();
  const words = useTextSize();
  const { ref: measure, width } = useWidth();
  const [isFocused, setIsFocused] = useState(false);

  const metrics = useMemo(() => chartMetrics(size, words, width || 600), [size, words, width]);
  const height = props.height ?? metrics.height;
  const own = useMemo(
    () => extentFor({ lines, observed, threads, roof }),
    [lines, observed, threads, roof],
  );
  const calm = useCalmExtent(own, subjectOf(props));
  // Who draws on the chart sees at once what that does to the axis.
  const extent = pen === undefined ? calm : own;
  const drawing = useMemo(
    () =>
      drawingOf(
        { x, lines, observed, events, decimals, zeroBased, threads },
        extent,
        metrics,
        height,
        text,
      ),
    [x, lines, observed, events, decimals, zeroBased, threads, extent, metrics, height, text],
  );
  const { margins } = drawing;
  const mostDates = Math.floor((width - margins.left - margins.right) / metrics.tickGap);
  const dates = useMemo(
    () => dateTicks(x.startDate, x.weeks, Math.max(2, mostDates), text.translate),
    [x.startDate, x.weeks, mostDates, text],
  );

  const week = Math.min(lastWeek(x), Math.max(0, Math.round(selectedWeek) || 0));
  const scrub = useScrub({
    span: x,
    margins,
    selectedWeek: week,
    onSelectWeek: props.onSelectWeek,
  });
  const drawn = usePen({ pen, drawing, height, selectedWeek: week, scrub });
  const { hovered } = scrub;
  const reading = useMemo(
    () => ({ week: hovered ?? week, isHover: hovered !== undefined && hovered !== week }),
    [hovered, week],
  );

  // The words wait for the drag to rest, so that they never hold it up.
  const named = useMemo(() => ({ title, unit, drawing }), [title, unit, drawing]);
  const settled = useSettled(named, restAfter);
  const summary = useMemo(
    () => describeTimeChart(settled.title, settled.unit, settled.drawing),
    [settled],
  );
  const live = isFocused ? readingInWords(drawing, week) : '';
  const spoken = useMemo(() => <VisuallyHidden aria-live="polite">{live}</VisuallyHidden>, [live]);
  const { isEmpty, missing } = drawing;

  useImperativeHandle(ref, () =>
    handleOf(() => picture.current?.querySelector('svg'), title, unit),
  );

  const slider = props.onSelectWeek && {
    role: 'slider',
    tabIndex: 0,
    'aria-label': text.translate('charts.time.scrub', { title }),
    'aria-describedby': ids.summary,
    'aria-valuemin': 0,
    'aria-valuemax': lastWeek(x),
    'aria-valuenow': week,
    'aria-valuetext': [positionInWords(drawing, week), ...(pen ? [pen.words(week)] : [])].join(
      '. ',
    ),
    onFocus: () => setIsFocused(true),
    onBlur: () => {
      setIsFocused(false);
      drawn.onBlur();
    },
    onKeyDown: drawn.onKeyDown,
    onKeyUp: drawn.onKeyUp,
  };
  return (
    <ChartFrame
      id={id}
      title={title}
      unit={unit}
      summary={summary}
      note={
        !isEmpty && missing > 0 ? text.translate('charts.notDrawn', { count: missing }) : undefined
      }
      actions={props.actions}
      table={() => timeTable(drawing)}
      height={height}
      large={size === 'projector'}
      text={text}
    >
      <div ref={measure} style={{ minHeight: height }}>
        <div
          ref={picture}
          className={classes.plot}
          style={{ height }}
          data-pen={pen === undefined ? undefined : true}
          {...drawn.pointer}
          {...slider}
        >
          {width > 0 && (
            <DrawingContext value={drawing}>
              <ReadingContext value={reading}>
                <PlotShell
                  width={width}
                  height={height}
                  {...margins}
                  font={metrics.font}
                  low={drawing.scale.low}
                  high={drawing.scale.high}
                  ticks={drawing.scale.ticks.join(' ')}
                  decimals={drawing.scale.decimals}
                  end={lastWeek(x)}
                  dates={dates}
                  text={text}
                />
              </ReadingContext>
            </DrawingContext>
          )}
          {isEmpty && <div className={classes.empty}>{text.translate('charts.noValues')}</div>}
        </div>
      </div>
      {spoken}
    </ChartFrame>
  );
});

/** What the numbers are of: another outcome, step or choice of scenarios is another chart, whose axis is its own. */
function subjectOf({ title, unit, x, lines }: TimeChartProps): string {
  const withBands = lines.some(({ band90 }) => band90 !== undefined);
  const ids = lines.map(({ id }) => id).join(' ');
  return [title, unit, x.startDate, x.weeks, x.resolution, withBands, ids].join('|');
}

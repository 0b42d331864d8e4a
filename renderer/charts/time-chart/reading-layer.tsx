/** The scrub line: a thin rule at the week read, each line's value beside it, the date at its foot. */
import { useContext } from 'react';
import type { DateTick } from '../scale/date-ticks';
import { pixel } from '../scale/paths';
import { inkOf } from '../scenario-style';
import { readingPlace } from '../scale/time-span';
import { spread } from '../text/spread';
import { textWidth } from '../text/text-width';
import { DateLabels } from './date-labels';
import { shortWhenOf, useDrawing, type Drawing } from './drawing';
import { ReadingContext, valuesAt, type ValueAt } from './reading';
import classes from './time-chart.module.css';
import type { Frame } from './use-frame';

interface ReadingLayerProps {
  readonly frame: Frame;
  readonly dates: readonly DateTick[];
}

/** The reading of the week that is chosen or hovered. */
export function ReadingLayer({ frame, dates }: ReadingLayerProps) {
  const drawing = useDrawing();
  const { week, isHover } = useContext(ReadingContext);
  const { metrics, text, decimals } = drawing;
  const { font } = metrics;
  // In a month that is left out, its neighbour is read off.
  const place = readingPlace(drawing.span, week);
  const x = pixel(frame.x, place);
  const values = shownValues(drawing, week).map((each) => ({
    ...each,
    x: frame.xs[each.sample] ?? x,
    y: pixel(frame.y, each.value),
    words: text.number(each.value, decimals),
  }));
  const middles = spread(
    values.map(({ y }) => ({ wanted: y - font * 0.75, height: font * 1.1 })),
    frame.top,
    frame.bottom - 1,
  );
  const widest = Math.max(0, ...values.map(({ words }) => textWidth(words, font, 600)));
  const words = shortWhenOf(drawing.span, place, text);
  const tagWidth = textWidth(words, font * 0.92, 500) + font * 0.9;
  const tagMiddle = Math.min(Math.max(x, tagWidth / 2), frame.right + font * 4 - tagWidth / 2);
  const tag = { words, left: tagMiddle - tagWidth / 2, width: tagWidth };
  if (values.length === 0) return <DateLabels frame={frame} dates={dates} covered={undefined} />;
  const toLeft = x + widest + font > frame.right;
  return (
    <g fontSize={font} data-part="reading">
      <DateLabels frame={frame} dates={dates} covered={tag} />
      <line
        x1={x}
        x2={x}
        y1={frame.top}
        y2={frame.bottom}
        className={isHover ? classes.hoverRule : classes.scrubRule}
      />
      {values.map(({ line, x: at, y, words }, index) => (
        <g key={line.id}>
          <circle
            cx={at}
            cy={y}
            r={metrics.line * 1.6}
            fill={line.colour}
            className={classes.dot}
          />
          <text
            x={toLeft ? x - font * 0.5 : x + font * 0.5}
            y={(middles[index] ?? y) + font * 0.35}
            textAnchor={toLeft ? 'end' : 'start'}
            className={classes.value}
            style={{ fill: inkOf(line.colour) }}
          >
            {words}
          </text>
        </g>
      ))}
      <DateTag tag={tag} top={frame.bottom + font * 0.3} font={font} isHover={isHover} />
    </g>
  );
}

/** Where many lines crowd a small chart, only the one in hand is read off; the table has them all. */
function shownValues(drawing: Drawing, week: number): readonly ValueAt[] {
  const values = valuesAt(drawing, week);
  const inHand = values.filter(({ line }) => line.emphasis);
  const isCrowded = !drawing.metrics.eventLabels && values.length > 3;
  return isCrowded && inHand.length > 0 ? inHand : values;
}

interface DateTagProps {
  readonly tag: { readonly words: string; readonly left: number; readonly width: number };
  readonly top: number;
  readonly font: number;
  readonly isHover: boolean;
}

function DateTag({ tag, top, font, isHover }: DateTagProps) {
  const height = font * 1.45;
  return (
    <g>
      <rect
        x={tag.left}
        y={top}
        width={tag.width}
        height={height}
        rx={2}
        className={isHover ? classes.hoverTag : classes.tag}
      />
      <text
        x={tag.left + tag.width / 2}
        y={top + height / 2 + font * 0.32}
        fontSize={font * 0.92}
        textAnchor="middle"
        className={isHover ? classes.hoverTagText : classes.tagText}
      >
        {tag.words}
      </text>
    </g>
  );
}

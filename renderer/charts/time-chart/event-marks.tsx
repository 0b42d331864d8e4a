/** Events as thin rules with a glyph above the plot; those that would touch share one mark. */
import { memo } from 'react';
import { Glyph } from '../../ui/index';
import { pixel } from '../scale/paths';
import { cutText, textWidth } from '../text/text-width';
import { whenOf, type Drawing } from './drawing';
import type { ChartEvent } from './props';
import classes from './time-chart.module.css';
import type { Frame } from './use-frame';

interface Mark {
  readonly x: number;
  readonly events: readonly ChartEvent[];
}

/** Events so close that their glyphs would touch become one mark. */
function marksOf(events: readonly ChartEvent[], frame: Frame, gap: number): readonly Mark[] {
  const marks: { x: number; events: ChartEvent[] }[] = [];
  for (const event of [...events].sort((a, b) => a.week - b.week)) {
    const x = pixel(frame.x, event.week);
    const last = marks.at(-1);
    if (last && x - last.x < gap) last.events.push(event);
    else marks.push({ x, events: [event] });
  }
  return marks;
}

interface EventMarksProps extends Pick<Drawing, 'events' | 'metrics' | 'span' | 'text'> {
  readonly frame: Frame;
}

/** Rules and glyphs of all events within the axis. They stay while the numbers move. */
export const EventMarks = memo(function EventMarks(props: EventMarksProps) {
  const { frame, events, metrics, span, text } = props;
  const { glyph, font } = metrics;
  const marks = marksOf(events, frame, glyph + 3);
  const middle = frame.top - glyph / 2 - font * 0.2;
  return (
    <g fontSize={font * 0.92}>
      {marks.map(({ x, events: together }, index) => {
        const room = (marks[index + 1]?.x ?? frame.right + glyph) - x - glyph * 1.7;
        const [first] = together;
        if (first === undefined) return undefined;
        const label = labelFor(together, room, font * 0.92, metrics.eventLabels);
        return (
          <g key={x} data-kind={together.find(({ kind }) => kind === 'lit')?.kind ?? first.kind}>
            <title>
              {together
                .map((event) => `${event.label} (${whenOf(span, event.week, text)})`)
                .join('\n')}
            </title>
            <line
              x1={x}
              x2={x}
              y1={frame.top - font * 0.2}
              y2={frame.bottom}
              className={classes.rule}
            />
            <Glyph name={first.glyph} x={x - glyph / 2} y={middle - glyph / 2} size={glyph} />
            <text x={x + glyph * 0.75} y={middle + font * 0.33} className={classes.note}>
              {label}
            </text>
          </g>
        );
      })}
    </g>
  );
});

/** The label where it fits, or how many events a shared mark stands for. */
function labelFor(
  events: readonly ChartEvent[],
  room: number,
  font: number,
  words: boolean,
): string {
  const label = events.length > 1 ? `×${events.length}` : (events[0]?.label ?? '');
  if (events.length === 1 && !words) return '';
  if (textWidth(label, font) <= room) return label;
  return events.length === 1 && room > font * 5 ? cutText(label, room, font) : '';
}

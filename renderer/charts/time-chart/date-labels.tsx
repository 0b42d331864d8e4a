/** Dates under the axis; those that the date of the scrub line would cover step aside. */
import type { DateTick } from '../scale/date-ticks';
import { pixel } from '../scale/paths';
import { textWidth } from '../text/text-width';
import { useDrawing } from './drawing';
import classes from './time-chart.module.css';
import type { Frame } from './use-frame';

interface DateLabelsProps {
  readonly frame: Frame;
  readonly dates: readonly DateTick[];
  /** The stretch that is covered, in pixels. */
  readonly covered: { readonly left: number; readonly width: number } | undefined;
}

/** Ticks, and the dates centred under them. */
export function DateLabels({ frame, dates, covered }: DateLabelsProps) {
  const { metrics } = useDrawing();
  const { font } = metrics;
  return (
    <g fontSize={font}>
      {dates.map(({ week, label }) => {
        const x = pixel(frame.x, week);
        const half = textWidth(label, font) / 2 + 4;
        const isCovered =
          covered && x + half > covered.left && x - half < covered.left + covered.width;
        return (
          <g key={week}>
            <line x1={x} x2={x} y1={frame.bottom} y2={frame.bottom + 4} className={classes.tick} />
            {!isCovered && (
              <text
                x={x}
                y={frame.bottom + font * 1.35}
                textAnchor="middle"
                className={classes.axisWord}
              >
                {label}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

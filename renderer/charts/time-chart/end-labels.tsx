/** Each line's name at its end, moved apart where lines meet, with a thread back to the line. */
import { isDrawable } from '../scale/drawable';
import { pixel } from '../scale/paths';
import { inkOf } from '../scenario-style';
import { spread } from '../text/spread';
import { useDrawing } from './drawing';
import classes from './time-chart.module.css';
import type { Frame } from './use-frame';

/** Labels of all lines that have a value. */
export function EndLabels({ frame }: { readonly frame: Frame }) {
  const { lines, labels, metrics } = useDrawing();
  const lineHeight = metrics.font * 1.14;
  const shown = lines.flatMap((line, index) => {
    const last = lastDrawable(line.values);
    const words = labels[index]?.lines ?? [];
    if (last === undefined || words.length === 0) return [];
    // A thread from where a covered line breaks off to the edge would read as the line itself.
    if (line.partial === true && line.values.length < frame.xs.length) return [];
    const value = line.values[last] ?? 0;
    return [{ line, words, x: frame.xs[last] ?? frame.right, y: pixel(frame.y, value) }];
  });
  const blocks = shown.map((label) => ({
    wanted: label.y,
    height: label.words.length * lineHeight + metrics.font * 0.25,
  }));
  const middles = spread(blocks, frame.top - metrics.font * 0.6, frame.bottom + metrics.font * 0.6);
  const textLeft = frame.right + metrics.font * 0.95;
  return (
    <g fontSize={metrics.font}>
      {shown.map(({ line, words, x, y }, index) => {
        const middle = middles[index] ?? y;
        const first = middle - ((words.length - 1) * lineHeight) / 2 + metrics.font * 0.35;
        return (
          <g key={line.id}>
            <path
              d={`M${x + 2} ${y}L${frame.right + metrics.font * 0.35} ${y}L${textLeft - 3} ${middle}`}
              className={classes.thread}
              stroke={line.colour}
            />
            <text
              className={line.emphasis ? classes.strongLabel : classes.label}
              style={{ fill: inkOf(line.colour) }}
            >
              {words.map((word, row) => (
                <tspan key={row} x={textLeft} y={first + row * lineHeight}>
                  {word}
                </tspan>
              ))}
            </text>
          </g>
        );
      })}
    </g>
  );
}

function lastDrawable(values: Float64Array | readonly number[]): number | undefined {
  for (let index = values.length - 1; index >= 0; index -= 1) {
    if (isDrawable(values[index])) return index;
  }
  return undefined;
}

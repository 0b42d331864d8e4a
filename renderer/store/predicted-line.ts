/** A prediction as a line of a chart. */
import type { ChartLine } from '../charts/index';

/** Drawn as far as somebody predicted, dotted, in a colour that no scenario has. */
export function predictedLine(id: string, label: string, values: Float64Array): ChartLine {
  return {
    ...{ id, label, values },
    colour: 'var(--bb-changed)',
    dash: '2 4',
    emphasis: true,
    partial: true,
  };
}

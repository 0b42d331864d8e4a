/** The highest that lines reach. */
import type { ChartLine } from './props';

/** The highest value that the lines show, bands included; 1 where they show nothing above 0. */
export function highestOf(lines: readonly Pick<ChartLine, 'values' | 'band90'>[]): number {
  let top = 0;
  for (const { values, band90 } of lines) {
    for (const value of values) if (value > top) top = value;
    for (const value of band90?.high ?? []) if (value > top) top = value;
  }
  return top === 0 ? 1 : top;
}

/** The band whose numbers may be told: one that belongs to the line. */
import type { Band, ChartLine } from './props';

export function bandToTell({ band90, bandsBehind }: ChartLine): Band | undefined {
  return bandsBehind === true ? undefined : band90;
}

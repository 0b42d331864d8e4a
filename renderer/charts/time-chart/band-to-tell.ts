/** The band whose numbers may be told: one that belongs to the line; and what it holds. */
import type { Translate } from '../../../models/index';
import type { Band, ChartLine } from './props';

export function bandToTell({ band90, bandsBehind }: ChartLine): Band | undefined {
  return bandsBehind === true ? undefined : band90;
}

/** "runs": nine in ten of what the band holds, in words. */
export function heldInWords({ bandOf = 'runs' }: ChartLine, translate: Translate): string {
  return translate(`charts.time.held.${bandOf}`);
}

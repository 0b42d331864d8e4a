/** A few dates along the time axis: years where they begin, months between where there is room. */
import { formatMonth, type Translate } from '../../../models/index';
import { firstOfMonth, weekOfDate } from './time-span';

export interface DateTick {
  /** Place on the axis in weeks from the start, with fraction. */
  readonly week: number;
  /** `2026` for a January, else the month: `Jul`. The first tick also says its year. */
  readonly label: string;
}

const monthSteps = [1, 2, 3, 6, 12, 24, 60, 120] as const;
const monthsPerWeek = 12 / 52.18;

/**
 * Ticks at the first days of months, at most about `most` (at least 2) of them.
 * @param startDate ISO date of week 0.
 * @param weeks Length of the axis in weeks.
 */
export function dateTicks(
  startDate: string,
  weeks: number,
  most: number,
  translate: Translate,
): readonly DateTick[] {
  const months = weeks * monthsPerWeek;
  const step = monthSteps.find((candidate) => months / candidate <= Math.max(2, most)) ?? 120;
  const ticks: DateTick[] = [];
  const firstMonth = startDate.slice(0, 7);
  for (let later = 0; later <= months + 1; later += 1) {
    const first = firstOfMonth(firstMonth, later);
    const [year = 0, month = 1] = first.split('-').map(Number);
    const week = weekOfDate(startDate, first);
    if ((year * 12 + month - 1) % step !== 0 || week < 0 || week > weeks - 1) continue;
    ticks.push({ week, label: labelOf(first, ticks.length === 0, translate) });
  }
  return ticks.length > 0 ? ticks : [{ week: 0, label: labelOf(startDate, true, translate) }];
}

function labelOf(isoDate: string, isFirst: boolean, translate: Translate): string {
  const isJanuary = isoDate.slice(5, 7) === '01';
  if (isJanuary) return isoDate.slice(0, 4);
  const full = formatMonth(translate, isoDate.slice(0, 7), 'short');
  return isFirst ? full : full.replace(/\s*\d{4}$/, '');
}

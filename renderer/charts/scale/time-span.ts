/** Where weeks and months lie on the time axis. The axis counts in weeks from the start, 0 first. */
import { dateOfWeek } from '../../../models/index';

/** What the columns of a chart are spread over. */
export interface TimeSpan {
  /** ISO date of the first day of week 0, such as `2025-02-24`. */
  readonly startDate: string;
  /** Number of weeks, at least 1; the axis runs from week 0 to week `weeks` − 1. */
  readonly weeks: number;
  /** Whether a column has one number per week or one per month. */
  readonly resolution: 'weekly' | 'monthly';
  /** ISO months (`2025-02`) that the numbers of a monthly column stand for, in order; not those that are left out. */
  readonly months?: readonly string[] | undefined;
}

const millisecondsPerDay = 86_400_000;

function dayNumber(isoDate: string): number {
  const time = Date.parse(`${isoDate}T00:00:00Z`);
  return Number.isFinite(time) ? time / millisecondsPerDay : 0;
}

/** Week, with fraction, in which an ISO date lies; negative before the start. */
export function weekOfDate(startDate: string, isoDate: string): number {
  return (dayNumber(isoDate) - dayNumber(startDate)) / 7;
}

/** ISO date of the first day of the month that is `later` months after `isoMonth`. */
export function firstOfMonth(isoMonth: string, later = 0): string {
  const [year = 1970, month = 1] = isoMonth.split('-').map(Number);
  const count = year * 12 + month - 1 + later;
  const inYear = String((count % 12) + 1).padStart(2, '0');
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${inYear}-01`;
}

/** Last week of the axis. */
export function lastWeek(span: TimeSpan): number {
  return Math.max(0, Math.trunc(span.weeks) - 1);
}

const positions = new WeakMap<TimeSpan, Float64Array>();

/** Place on the axis, in weeks, of each number of a column: the week, or the middle of the month. Worked out once per span. */
export function positionsOf(span: TimeSpan): Float64Array {
  const known = positions.get(span);
  if (known !== undefined) return known;
  const made = placesOf(span);
  positions.set(span, made);
  return made;
}

function placesOf(span: TimeSpan): Float64Array {
  if (span.resolution === 'weekly') return Float64Array.from({ length: span.weeks }, (_, i) => i);
  const end = lastWeek(span);
  return Float64Array.from(span.months ?? [], (month) => {
    const from = Math.max(0, weekOfDate(span.startDate, firstOfMonth(month)));
    const to = Math.min(end, weekOfDate(span.startDate, firstOfMonth(month, 1)));
    return Math.min(end, Math.max(0, (from + to) / 2));
  });
}

/** Which number of a column stands for a week; the nearest where the week lies outside. */
export function sampleOfWeek(span: TimeSpan, week: number): number {
  const inside = Math.min(lastWeek(span), Math.max(0, Math.round(week) || 0));
  if (span.resolution === 'weekly') return inside;
  const months = span.months ?? [];
  const wanted = dateOfWeek(span.startDate, inside).slice(0, 7);
  const found = months.findIndex((month) => month >= wanted);
  return found === -1 ? Math.max(0, months.length - 1) : found;
}

/** The month that is read off at a week of a monthly axis: its own, or the nearest that has a number. */
export function monthOfWeek(span: TimeSpan, week: number): string {
  return span.months?.[sampleOfWeek(span, week)] ?? dateOfWeek(span.startDate, week).slice(0, 7);
}

/** Where on the axis a week is read off: there, or in the middle of the nearest month where its own is left out. */
export function readingPlace(span: TimeSpan, week: number): number {
  if (span.resolution === 'weekly') return week;
  if (monthOfWeek(span, week) === dateOfWeek(span.startDate, week).slice(0, 7)) return week;
  return positionsOf(span)[sampleOfWeek(span, week)] ?? week;
}

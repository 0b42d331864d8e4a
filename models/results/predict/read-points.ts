/** A prediction typed as text: one week and its value a line. */
import type { DrawnPoint } from './drawn';

/** What is wrong with a line. */
export interface PointFault {
  /** `form`: not a week and a number. `week`: a week that cannot be predicted. `twice`: a week that stands twice. */
  readonly kind: 'form' | 'week' | 'twice';
  /** Number of the line, from 1. */
  readonly line: number;
  /** What stands there, cut to 40 characters. */
  readonly given: string;
}

/** The points of a text, or the first fault in it. */
export type ReadPoints =
  | { readonly ok: true; readonly points: readonly DrawnPoint[] }
  | { readonly ok: false; readonly fault: PointFault };

const LINE = /^(\d{1,4})\s*[:;,\s]\s*([-−]?[\d,]*\.?\d+)$/;

/** Reads lines such as `12 530`, `12: 530.5` or `12; 1,530`; empty lines count for nothing. Weeks from `first` to `last`. */
export function readPoints(text: string, first: number, last: number): ReadPoints {
  const points = new Map<number, number>();
  for (const [at, raw] of text.split('\n').entries()) {
    const line = raw.trim();
    if (line === '') continue;
    const fault = (kind: PointFault['kind']): ReadPoints => ({
      ok: false,
      fault: { kind, line: at + 1, given: line.slice(0, 40) },
    });
    const [, weekText, valueText] = LINE.exec(line) ?? [];
    if (weekText === undefined || valueText === undefined) return fault('form');
    const week = Number(weekText);
    if (week < first || week > last) return fault('week');
    if (points.has(week)) return fault('twice');
    points.set(week, Number(valueText.replaceAll(',', '').replace('−', '-')));
  }
  const sorted = [...points].map(([week, value]) => ({ week, value }));
  return { ok: true, points: sorted.sort((a, b) => a.week - b.week) };
}

/** The points as lines that `readPoints` reads, values with so many decimals. */
export function writePoints(points: readonly DrawnPoint[], decimals: number): string {
  return points.map(({ week, value }) => `${week} ${value.toFixed(decimals)}`).join('\n');
}

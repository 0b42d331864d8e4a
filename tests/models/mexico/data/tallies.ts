/** Counting helpers for the tests of the Mexico data. */
import type { Start } from '../../../../models/rules/model';

/** Sum of a list. */
export function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** A start's stock as a list of exactly `size` numbers. */
export function cellsOf(start: Start, key: string, size: number): readonly number[] {
  const value = start.initial[key];
  const list = typeof value === 'number' ? Array<number>(size).fill(value) : (value ?? []);
  if (list.length !== size)
    throw new Error(`${start.id}: ${key} has ${list.length} cells, not ${size}`);
  return list;
}

/** Days since 1 January 1970 of an ISO date, by our own arithmetic. */
export function dayNumber(iso: string): number {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  const shifted = month <= 2 ? year - 1 : year;
  const monthFromMarch = (month + 9) % 12;
  const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400);
  return shifted * 365 + leapDays + Math.floor((monthFromMarch * 153 + 2) / 5) + day - 1 - 719468;
}

/** 0 for Monday to 6 for Sunday; 1 January 1970 was a Thursday. */
export function weekday(iso: string): number {
  return (((dayNumber(iso) + 3) % 7) + 7) % 7;
}

/** Ids in lower-case words joined by hyphens. */
export const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

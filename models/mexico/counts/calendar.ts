/** Months and their lengths, and where in the year a day lies: whole-number arithmetic only. */

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Days of a month such as `2024-02`. */
export function daysIn(month: string): number {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return number === 2 && isLeap ? 29 : (lengths[number - 1] ?? 30);
}

/** The twelve months that end with `until`, oldest first. */
export function twelveMonthsTo(until: string): readonly string[] {
  const [year = 0, number = 1] = until.split('-').map(Number);
  return Array.from({ length: 12 }, (_, at) => {
    const month = year * 12 + number - 1 - 11 + at;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}

/** Days from 1 January to a date such as `2025-06-30`, 0 to 365. */
export function dayOfYear(date: string): number {
  const [year = '', month = '1', day = '1'] = date.split('-');
  let days = Number(day) - 1;
  for (let earlier = 1; earlier < Number(month); earlier += 1)
    days += daysIn(`${year}-${String(earlier).padStart(2, '0')}`);
  return days;
}

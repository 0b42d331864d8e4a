/** Dates by whole-number arithmetic on the Gregorian calendar, the same on every machine and in every time zone. */

/** A day of the Gregorian calendar. */
export interface CivilDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/*
 * Both directions count in "eras" of 400 years (146,097 days) whose years start on 1 March, so that the
 * leap day is the last of its year and month lengths follow one line: (153 m + 2) / 5.
 * 719,468 days lie between 1 March of year 0 and 1 January 1970.
 */

/** Days since 1 January 1970; negative before. */
export function daysFromCivil({ year, month, day }: CivilDate): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The date of a number of days since 1 January 1970. */
export function civilFromDays(days: number): CivilDate {
  const shifted = days + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const leaps =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36524) + Math.floor(dayOfEra / 146096);
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  };
}

/** Reads `2025-02-24`; undefined for anything that is no real day. */
export function parseIsoDate(text: string): CivilDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return undefined;
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isoDate(civilFromDays(daysFromCivil(date))) === text ? date : undefined;
}

/** Writes `2025-02-24`. */
export function isoDate({ year, month, day }: CivilDate): string {
  return `${isoMonth({ year, month })}-${String(day).padStart(2, '0')}`;
}

/** Writes `2025-02`. */
export function isoMonth({ year, month }: Pick<CivilDate, 'year' | 'month'>): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
}

/**
 * ISO date of the first day of a week of a run whose week 0 starts at `startDate`.
 * A start that is no date is a fault of the model, and throws.
 */
export function dateOfWeek(startDate: string, week: number): string {
  return isoDate(civilFromDays(firstDay(startDate) + week * 7));
}

/** Days since 1 January 1970 of an ISO date; throws when it is none. */
export function firstDay(startDate: string): number {
  const date = parseIsoDate(startDate);
  if (date === undefined) throw new RangeError(`"${startDate}" is not a date such as 2025-02-24.`);
  return daysFromCivil(date);
}

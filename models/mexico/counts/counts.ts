/** The twelve months of counts before each start, by state: what level and trend are taken from. */
import type { StateMonths } from './state-months';
import { victimsTo201812 } from './to-2018-12';
import { victimsTo202112 } from './to-2021-12';
import { victimsTo202409 } from './to-2024-09';
import { victimsTo202501 } from './to-2025-01';
import { victimsTo202506 } from './to-2025-06';

/** What had been counted when a start began. */
export interface Counted {
  /** The last month counted, `2025-06`. */
  readonly until: string;
  /** Victims by state in the twelve months to `until`, oldest first. */
  readonly months: StateMonths;
}

/** Counts by start. SESNSP as published up to August 2025; later revisions are not taken in. */
export const counts = {
  '2018-12': { until: '2018-12', months: victimsTo201812 },
  '2022-01': { until: '2021-12', months: victimsTo202112 },
  '2024-09': { until: '2024-09', months: victimsTo202409 },
  '2025-02': { until: '2025-01', months: victimsTo202501 },
  '2025-06': { until: '2025-06', months: victimsTo202506 },
} as const satisfies Readonly<Record<string, Counted>>;

/** Id of a start. */
export type StartId = keyof typeof counts;

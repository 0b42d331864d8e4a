/** The origins from which the model is held against what was counted later, and what was counted till then. */
import type { CountedMonth } from '../../results/score/naive';
import type { Origin } from '../../results/score/origin';
import { counts, type Counted, type StartId } from '../counts/counts';
import { twelveMonthsTo } from '../counts/calendar';
import { states } from '../states';
import { asKnown, followed2018, followed2022, followed2024, followed2025 } from './timelines';
import type { Scenario } from '../../document/document';

/** Origins from the earliest to the latest. */
export const origins: readonly Origin[] = [
  originOf('2018-12', followed2018),
  originOf('2022-01', followed2022),
  originOf('2024-09', followed2024),
  originOf('2025-06', followed2025),
];

function originOf(start: StartId, followed: Scenario): Origin {
  const { until, months }: Counted = counts[start];
  const names = twelveMonthsTo(until);
  const nation = names.map((month, at) => ({
    month,
    value: states.reduce((sum, { id }) => sum + (months[id][at] ?? 0), 0),
  }));
  const counted: Record<string, readonly CountedMonth[]> = { homicides: nation };
  for (const { id } of states)
    counted[`homicides.${id}`] = names.map((month, at) => ({ month, value: months[id][at] ?? 0 }));
  return {
    id: until,
    start,
    counted,
    scenarios: [asKnown(until), followed],
  };
}

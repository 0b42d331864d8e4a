/** Weeks in a row to which the same levers and planned events apply. */
import type { Plan } from './plan';

export interface Span {
  /** First week. */
  readonly from: number;
  /** The week after the last. */
  readonly to: number;
}

const known = new WeakMap<Plan, readonly Span[]>();

/** The spans of a plan, in order: a new one begins wherever anything that comes from outside changes. */
export function spansOf(plan: Plan): readonly Span[] {
  const found = known.get(plan);
  if (found !== undefined) return found;
  const { weeks } = plan.setting;
  const starts = Array.from({ length: weeks }, (_, week) => week).filter(
    (week) => week === 0 || changesIn(plan, week),
  );
  const spans = starts.map((from, at) => ({ from, to: starts[at + 1] ?? weeks }));
  known.set(plan, spans);
  return spans;
}

/** Whether a week after the first has other inputs than the one before it. */
function changesIn({ levers, scheduled, setting }: Plan, week: number): boolean {
  const isPlanned = [...scheduled.values()].some(
    (byWeek) => byWeek.has(week) || byWeek.has(week - 1),
  );
  if (isPlanned) return true;
  return [...levers.values()].some((values) => {
    const cells = values.length / setting.weeks;
    const now = values.subarray(week * cells, (week + 1) * cells);
    return now.some((value, cell) => !Object.is(value, values[(week - 1) * cells + cell]));
  });
}

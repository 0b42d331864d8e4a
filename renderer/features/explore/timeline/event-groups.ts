/** Events of one kind in one week stand as one mark on the timeline and are moved together. */
import type { ScheduledEvent } from '../../../../models/index';
import { groupBy } from '../group-by';

/** Events that are shown and moved as one. */
export interface EventGroup {
  /** Id of its first event; the same for as long as the group is. */
  readonly id: string;
  readonly kind: string;
  readonly week: number;
  readonly events: readonly ScheduledEvent[];
  /** Sum of their counts. */
  readonly count: number;
}

/** Groups by week. The events in `held` (being dragged) stay a group of their own wherever they pass. */
export function eventGroups(
  events: readonly ScheduledEvent[],
  held: readonly string[] = [],
): readonly EventGroup[] {
  const groups = groupBy(events, ({ id, kind, week }) =>
    held.includes(id) ? 'held' : `${kind} ${week}`,
  );
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      const count = group.reduce((total, event) => total + event.count, 0);
      return [{ id: first.id, kind: first.kind, week: first.week, events: group, count }];
    })
    .sort((a, b) => a.week - b.week);
}

/** The group that an event belongs to. */
export function groupOf(
  events: readonly ScheduledEvent[],
  id: string | undefined,
): EventGroup | undefined {
  return eventGroups(events).find((group) => group.events.some((event) => event.id === id));
}

import { describe, expect, it } from 'vitest';
import { mexico, type ScheduledEvent } from '../../../../models/index';
import { eventGroups, groupOf } from '../../../../renderer/features/explore/timeline/event-groups';
import { asKind, newEvent } from '../../../../renderer/features/explore/timeline/events';
import { realMarks } from '../../../../renderer/features/explore/timeline/real-marks';

function event(id: string, week: number, count = 1, kind = 'handover'): ScheduledEvent {
  return { id, kind, week, count, cells: { organisation: 'cjng', rank: 'leader' } };
}

describe('events on the timeline', () => {
  it('stand together where kind and week are the same, and count together', () => {
    const groups = eventGroups([
      event('a', 4, 2),
      event('b', 1),
      event('c', 4, 3),
      event('d', 4, 1, 'capture'),
    ]);
    expect(groups.map(({ id, week, count }) => ({ id, week, count }))).toEqual([
      { id: 'b', week: 1, count: 1 },
      { id: 'a', week: 4, count: 5 },
      { id: 'd', week: 4, count: 1 },
    ]);
  });

  it('stay one group while they are dragged across others', () => {
    const groups = eventGroups([event('a', 4), event('b', 4), event('c', 4)], ['b', 'c']);
    expect(groups.map((group) => group.events.map(({ id }) => id))).toEqual([['a'], ['b', 'c']]);
  });

  it('are found by any of their ids', () => {
    const events = [event('a', 4), event('b', 4)];
    expect(groupOf(events, 'b')?.id).toBe('a');
    expect(groupOf(events, 'x')).toBeUndefined();
  });

  it('begin with the usual cell of every index that their kind names', () => {
    const kind = mexico.eventKinds.find(({ id }) => id === 'capture')!;
    expect(newEvent(mexico, kind, 12)).toEqual({
      kind: 'capture',
      week: 12,
      count: 1,
      cells: { organisation: 'mayiza', rank: 'leader' },
    });
  });

  it('keep who is meant when their kind changes, and stay within its largest count', () => {
    const capture = mexico.eventKinds.find(({ id }) => id === 'capture')!;
    expect(asKind(mexico, event('a', 4, 90), capture)).toEqual({
      kind: 'capture',
      cells: { organisation: 'cjng', rank: 'leader' },
      count: capture.maxCount,
    });
  });
});

describe('what really happened', () => {
  it('is placed within the horizon, in the order of dates', () => {
    const marks = realMarks(mexico, '2025-02-24', 156);
    const weeks = marks.map(({ week }) => week);
    expect(marks.length).toBeGreaterThan(3);
    expect(weeks).toEqual([...weeks].sort((a, b) => a - b));
    expect(weeks.every((week) => week >= 0 && week < 156)).toBe(true);
  });
});

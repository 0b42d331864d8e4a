import { describe, expect, it } from 'vitest';
import { movesOf } from '../../../../renderer/features/explore/timeline/use-group-in-hand';
import { documentStore } from '../../../../renderer/store/index';
import { holding } from '../../../../renderer/ui/index';
import { toyDocument, toyScenario } from '../../toy';

const event = (id: string, week: number) => ({ id, kind: 'raid', week, count: 1, cells: {} });

describe('a mark of the timeline in hand', () => {
  it('may be moved to the weeks around it, with all of its events and no others', () => {
    const scenario = {
      ...toyScenario('only', 3),
      events: [event('a', 2), event('b', 2), event('c', 5)],
    };
    const now = toyDocument({ scenarios: [scenario], baseline: 'only' });
    documentStore.getState().replaceDocument(now);
    const weeksIn = (document: typeof now) => document.scenarios[0]?.events.map(({ week }) => week);
    const moves = movesOf(['a', 'b']);
    expect(moves.next(now, 3).map(weeksIn)).toEqual([
      [3, 3, 5],
      [1, 1, 5],
      [4, 4, 5],
    ]);
    expect(moves.next(now, 20).every((one) => (weeksIn(one)?.[0] ?? -1) >= 0)).toBe(true);
    expect(movesOf(['gone']).next(now, 20)).toEqual([]);
  });
});

describe('holding', () => {
  it('ends when neither the pointer nor the focus is on it any more', () => {
    const told: string[] = [];
    const hold = holding(
      () => told.push('take'),
      () => told.push('let go'),
    );
    const button = document.createElement('button');
    document.body.append(button);
    const leave = { currentTarget: button } as unknown as Parameters<typeof hold.onPointerLeave>[0];
    button.focus();
    hold.onPointerLeave(leave);
    expect(told).toEqual([]);
    button.blur();
    hold.onPointerLeave(leave);
    hold.onBlur(leave as unknown as Parameters<typeof hold.onBlur>[0]);
    expect(told).toEqual(['let go', 'let go']);
  });
});

import { describe, expect, it } from 'vitest';
import { settingOf } from '../../../../models/index';
import { movedTo, standingIn } from '../../../../renderer/features/explore/levers/moved';
import { directionOf, nearbyValues } from '../../../../renderer/features/explore/nearby-values';
import { toy, toyDocument } from '../../toy';

const share = { min: 0, max: 1, step: 0.05 };

describe('where a lever may be moved to next', () => {
  it('is nearest first, towards where the hand is going', () => {
    expect(nearbyValues(share, 0.5, 0, 4)).toEqual([0.55, 0.45, 0.6, 0.4]);
    expect(nearbyValues(share, 0.5, 0.05, 2)).toEqual([0.55, 0.45]);
    expect(nearbyValues(share, 0.5, -0.05, 2)).toEqual([0.45, 0.55]);
  });

  it('stays within the lever’s range, and has the very numbers that its steps have', () => {
    const low = nearbyValues(share, 0.1, 1, 20);
    expect(Math.min(...low)).toBe(0);
    expect(low.filter((value) => value < 0.1)).toEqual([0.05, 0]);
    expect(low.filter((value) => value > 0.1)).toContain(0.3);
    expect(nearbyValues(share, 1, 1, 1)[0]).toBe(0.95);
  });

  it('is no further than a hand comes before anything else can be worked out', () => {
    expect(nearbyValues({ min: 0, max: 500, step: 1 }, 250, 1, 99)).toHaveLength(20);
  });

  it('goes on in the direction in which the hand last moved, however often it is asked for', () => {
    const directionAt = directionOf();
    expect([2, 2, 1, 1, 1, 4].map((value) => Math.sign(directionAt(value)))).toEqual([
      0, 0, -1, -1, -1, 1,
    ]);
  });

  it('makes of the document what the lever would', () => {
    const [lever] = toy.levers;
    if (lever === undefined) throw new Error('no lever');
    const handle = { id: lever.id, standard: lever.default, scenario: 'high', fromWeek: 2 };
    const now = toyDocument();
    expect(standingIn(now, handle)).toBe(6);
    const [moved] = movedTo(now, handle, [7]);
    if (moved === undefined) throw new Error('no document');
    expect(standingIn(moved, handle)).toBe(7);
    expect(settingOf(moved, 'high').levers[lever.id]?.at(-1)).toEqual({ week: 2, value: 7 });
    expect(settingOf(moved, 'low')).toEqual(settingOf(now, 'low'));
  });
});

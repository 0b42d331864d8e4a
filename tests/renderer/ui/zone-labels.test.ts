import { describe, expect, test } from 'vitest';
import { placeNames } from '../../../renderer/ui/zone-labels';

const stretches = [
  { from: 0, to: 0.1, label: 'Restrained' },
  { from: 0.1, to: 0.8, label: 'Ordinary' },
  { from: 0.8, to: 1, label: 'Eager beyond all measure' },
];

describe('names of stretches along a lever', () => {
  test('are all written before the track is measured', () => {
    expect(placeNames(stretches, 1, 0, 1).every(({ isShown }) => isShown)).toBe(true);
  });

  test('are written where they fit', () => {
    expect(placeNames(stretches, 1, 240, 1)).toEqual([
      { left: 0, isShown: false },
      { left: 24, isShown: true },
      { left: 192, isShown: false },
    ]);
  });

  test('run over the next stretch where it is the one in hand, which then is not named', () => {
    const [first, second] = placeNames(stretches, 0, 240, 1);
    expect(first).toEqual({ left: 0, isShown: true });
    expect(second?.isShown).toBe(false);
  });

  test('are shifted to stay on the track', () => {
    const last = placeNames(stretches, 2, 240, 1)[2];
    expect(last?.isShown).toBe(true);
    expect(last?.left).toBeLessThan(192);
  });
});

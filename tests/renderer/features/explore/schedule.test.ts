import { describe, expect, it } from 'vitest';
import {
  isChanged,
  standardOf,
  valueAt,
  withLever,
  withMovedChange,
} from '../../../../renderer/features/explore/levers/schedule';
import { toy, toyDocument } from '../../toy';

const changes = [
  { week: 4, value: 5 },
  { week: 10, value: 8 },
];
const pressure = { id: 'pressure', standard: 3 };

function pressureIn(document: ReturnType<typeof toyDocument>) {
  return document.scenarios.find(({ id }) => id === 'low')?.levers['pressure'];
}

describe('a lever over the weeks', () => {
  it('stands at its standard value before the first change, and at the last change after it', () => {
    expect([0, 3, 4, 9, 10, 99].map((week) => valueAt(changes, week, 3))).toEqual([
      3, 3, 5, 5, 8, 8,
    ]);
  });

  it('is changed only where a value differs from the standard', () => {
    expect(isChanged([{ week: 0, value: 3 }], 3)).toBe(false);
    expect(isChanged(changes, 3)).toBe(true);
  });

  it('has the value of the starting state as its standard, where the start names one', () => {
    const lever = toy.levers[0];
    const model = { ...toy, starts: [{ ...toy.starts[0], levers: { pressure: 7 } }] };
    expect(standardOf(toy, 'y2025', lever, 'pressure')).toBe(3);
    expect(standardOf(model, 'y2025', lever, 'pressure')).toBe(7);
  });

  it('needs no change to stand at the standard value from the start', () => {
    const moved = withLever(toyDocument(), 'low', pressure, 0, 6);
    expect(pressureIn(moved)).toEqual([{ week: 0, value: 6 }]);
    expect(pressureIn(withLever(moved, 'low', pressure, 0, 3))).toBeUndefined();
  });

  it('keeps a later change that goes back to the standard value', () => {
    const moved = withLever(toyDocument(), 'low', pressure, 5, 3);
    expect(pressureIn(moved)).toContainEqual({ week: 5, value: 3 });
  });

  it('moves a change to a week that is free, and loses none that stands there', () => {
    const first = withLever(toyDocument(), 'low', pressure, 5, 6);
    const second = withLever(first, 'low', pressure, 9, 8);
    const change = { week: 5, value: 6 };
    expect(withMovedChange(second, 'low', 'pressure', change, 9)).toBe(second);
    const moved = withMovedChange(second, 'low', 'pressure', change, 7);
    expect(pressureIn(moved)?.filter(({ week }) => week > 0)).toEqual([
      { week: 7, value: 6 },
      { week: 9, value: 8 },
    ]);
  });
});

/** More runs than those of the first bands wait for a moving hand, and for nobody else. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { toyDocument } from '../toy';
import { feed, pressureOf } from './feed';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('begins 200 runs at once for a single step, and in the midst of a movement only after a moment', async () => {
  const app = feed(250);
  app.view.getState().selectScenario('high');
  app.document.getState().replaceDocument(toyDocument());
  await vi.advanceTimersByTimeAsync(5_000);
  expect(app.of('high')?.status).toBe('ready');

  const hasMany = (pressure: number) =>
    app.tasks.some(
      (task) => task.kind === 'slice' && task.from >= 24 && pressureOf(task) === pressure,
    );
  app.move(5);
  await vi.advanceTimersByTimeAsync(10);
  expect(hasMany(5)).toBe(true);

  app.move(7);
  await vi.advanceTimersByTimeAsync(20);
  app.move(8);
  await vi.advanceTimersByTimeAsync(20);
  expect(hasMany(7)).toBe(false);
  expect(hasMany(8)).toBe(false);
  await vi.advanceTimersByTimeAsync(40);
  expect(hasMany(8)).toBe(true);
});

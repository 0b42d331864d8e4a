import { describe, expect, it } from 'vitest';
import type { BlowbackDocument } from '../../../models/index';
import type { Task } from '../../../renderer/worker/task';
import { toyDocument, withPressure } from '../toy';
import { feed, pause, pressureOf } from './feed';

describe('looking ahead', () => {
  it('has line and bands of a setting that was foreseen at once, and nothing to run but the rest', async () => {
    const app = await opened(250);
    app.tasks.length = 0;
    app.hand.getState().take(movesTo([9]));
    await isForeseen(app, 9);
    // Nobody is told before the hand is there.
    expect(app.of('high')?.central?.series['deaths']?.[0]).toBe(24);
    app.tasks.length = 0;
    app.move(9);
    const high = app.of('high');
    expect(high?.central?.series['deaths']?.[0]).toBe(36);
    expect(high).toMatchObject({ runs: 200, bandsStale: false, status: 'bands' });
    const low = app.of('low')?.bands['deaths']?.p50[0] ?? NaN;
    expect(Math.abs((high?.bands['deaths']?.p50[0] ?? NaN) / low / 3 - 1)).toBeLessThan(0.1);
    expect(high?.differences['deaths']?.probabilityBelow[0]).toBe(1);
    await app.ready();
    expect(app.of('high')).toMatchObject({ runs: 250, bandsStale: false });
    const ran = slicesOf(app.tasks, 9);
    expect(ran.length).toBeGreaterThan(0);
    expect(ran.every(({ from }) => from >= 200)).toBe(true);
    expect(app.tasks.some(({ kind }) => kind === 'central')).toBe(false);
  });

  it('has the lines of a step further and a step back before all runs of where it is', async () => {
    const app = await opened(250);
    app.hand.getState().take(movesTo([5.5, 4.5]));
    app.tasks.length = 0;
    app.move(5);
    await app.ready();
    const ofAll = app.tasks.findIndex(
      (task) => task.kind === 'slice' && task.from >= 200 && pressureOf(task) === 5,
    );
    const before = app.tasks.slice(0, ofAll).filter((task) => task.kind === 'central');
    expect(before.map(pressureOf)).toEqual([5, 5.5, 4.5]);
  });

  it('brings bands that were foreseen by no later answer of fewer runs', async () => {
    const app = await opened(250);
    app.hand.getState().take(movesTo([9]));
    await isForeseen(app, 9);
    const runs: number[] = [];
    const stop = app.results.subscribe(() => {
      if (app.of('high')?.central?.series['deaths']?.[0] === 36)
        runs.push(app.of('high')?.runs ?? 0);
    });
    app.move(9);
    await app.ready();
    stop();
    // The write of the line alone still stands beside the bands of before.
    expect(runs.slice(1)).toEqual(runs.slice(1).sort((a, b) => a - b));
    expect(runs.slice(1).every((one) => one >= 200)).toBe(true);
  });

  it('never goes back from bands that were foreseen to those of a setting before', async () => {
    const app = await opened(250);
    app.hand.getState().take(movesTo([7]));
    await isForeseen(app, 7);
    app.move(1);
    await app.until(() => app.of('high')?.central?.series['deaths']?.[0] === 4);
    app.move(7);
    const medians: number[] = [];
    const stop = app.results.subscribe(() =>
      medians.push(app.of('high')?.bands['deaths']?.p50[0] ?? NaN),
    );
    app.move(9);
    await app.ready();
    stop();
    expect(medians.length).toBeGreaterThan(1);
    // At a pressure of 1 about 4 die in a week, at 7 about 28.
    expect(Math.min(...medians)).toBeGreaterThan(20);
  });

  it('has what a lever with the focus may come to again when the pointer has left another', () => {
    const { hand } = feed();
    const [focused, under] = [movesTo([1]), movesTo([2])];
    hand.getState().take(focused);
    hand.getState().take(under);
    expect(hand.getState().held.at(-1)).toBe(under);
    hand.getState().letGo(under);
    expect(hand.getState().held).toEqual([focused]);
    hand.getState().letGo(focused);
    expect(hand.getState().held).toEqual([]);
  });

  it('ends with all runs even where nobody can say what may come next', async () => {
    const app = await opened(250);
    app.hand.getState().take({
      next: () => {
        throw new Error('who knows');
      },
    });
    app.move(9);
    await app.ready();
    expect(app.of('high')).toMatchObject({ runs: 250, bandsStale: false });
  });

  it('foresees what others differ by where the baseline is in hand', async () => {
    const app = await opened(64, 'low');
    app.hand.getState().take(movesTo([2], 'low'));
    await isForeseen(app, 2);
    app.move(2, 'low');
    expect(app.of('low')).toMatchObject({ runs: 64, bandsStale: false });
    expect(app.of('high')?.differences['deaths']?.probabilityBelow[0]).toBe(1);
    const [low, high] = ['low', 'high'].map((id) => app.of(id)?.bands['deaths']?.p50[0] ?? NaN);
    expect(app.of('high')?.differences['deaths']?.bands.p50[0]).toBeCloseTo(high - low, 8);
  });

  it('gives way to what is wanted, and goes on from there', async () => {
    const app = await opened();
    app.hand.getState().take(movesTo([7, 7.5, 8, 8.5, 9]));
    await app.until(() => slicesOf(app.tasks, 7).length > 0);
    app.tasks.length = 0;
    app.move(5);
    await app.ready();
    const begun = app.tasks.findIndex((task) => 'setting' in task && pressureOf(task) === 5);
    // What had begun is let finish; then the wish is the first.
    expect(begun).toBeLessThanOrEqual(1);
    await isForeseen(app, 9);
  });

  it('lets go of what is in nobody’s hand any more', async () => {
    const app = await opened();
    const lever = movesTo([7, 7.5, 8, 8.5, 9]);
    app.hand.getState().take(lever);
    await app.until(() => slicesOf(app.tasks, 7).length > 0);
    app.hand.getState().letGo(lever);
    await pause(300);
    expect(slicesOf(app.tasks, 9)).toEqual([]);
    expect(app.of('high')?.status).toBe('ready');
  });

  it('tells nobody of what the model would refuse, until it is wanted', async () => {
    const app = await opened();
    app.hand.getState().take(movesTo([999, 9]));
    await isForeseen(app, 9);
    expect(app.of('high')).toMatchObject({ status: 'ready', faults: [] });
    app.move(999);
    expect(app.of('high')?.status).toBe('faults');
  });

  it('shows what was told before at once when the hand comes back, and then again more', async () => {
    const app = await opened(250);
    const before = app.of('high')?.bands['deaths'];
    app.move(9);
    await app.ready();
    app.document.getState().undo();
    expect(app.of('high')).toMatchObject({ runs: 250, bandsStale: false });
    expect(app.of('high')?.bands['deaths']).toBe(before);
  });
});

/** The toy document with this scenario being edited, and all runs there. */
async function opened(runs = 64, active = 'high') {
  const app = feed(runs);
  app.view.getState().selectScenario(active);
  app.document.getState().replaceDocument(toyDocument());
  await app.ready();
  return app;
}

/** A hand that may bring a scenario to these pressures. */
function movesTo(pressures: readonly number[], id = 'high') {
  return {
    next: (now: BlowbackDocument, most: number) =>
      pressures.slice(0, most).map((pressure) => withPressure(now, pressure, id)),
  };
}

function slicesOf(tasks: readonly Task[], pressure: number) {
  return tasks
    .filter((task) => task.kind === 'slice')
    .filter((one) => pressureOf(one) === pressure);
}

/** Waits until a pressure has been foreseen, with what is said of its runs. */
async function isForeseen(app: ReturnType<typeof feed>, pressure: number): Promise<void> {
  const last = () =>
    app.tasks.findLastIndex((task) => 'setting' in task && pressureOf(task) === pressure);
  await app.until(
    () => last() >= 0 && app.tasks.findLastIndex(({ kind }) => kind === 'summarise') > last(),
  );
  await pause(20);
}

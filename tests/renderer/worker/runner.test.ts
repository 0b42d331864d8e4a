import { afterEach, describe, expect, it } from 'vitest';
import type { Runner } from '../../../renderer/worker/runner';
import { toySetting } from '../toy';
import { runnerForms } from './runners';

describe.each(runnerForms)('a runner ($form)', ({ start }) => {
  let runner: Runner;
  const begin = () => (runner = start());
  afterEach(() => runner.close());

  it('answers a central run', async () => {
    const answer = await begin().submit<'central'>(
      { kind: 'central', setting: toySetting(3, 4) },
      0,
    ).answer;
    expect(answer).toMatchObject({ ok: true, value: { weeks: 4 } });
    expect(answer?.ok === true && [...(answer.value.series['deaths'] ?? [])]).toEqual([
      12, 12, 12, 12,
    ]);
  });

  it('names what is wrong with a setting', async () => {
    const setting = { ...toySetting(3), levers: { presure: [{ week: 0, value: 1 }] } };
    const answer = await begin().submit<'central'>({ kind: 'central', setting }, 0).answer;
    expect(answer).toMatchObject({ ok: false, faults: [{ kind: 'unknown-name' }] });
  });

  it('keeps slices and says what they say together', async () => {
    begin();
    await fill('low', 3);
    await fill('high', 6);
    const summary = await summarise('high', 'low');
    expect(summary?.runs).toBe(16);
    expect(summary?.bands['deaths']?.p50).toHaveLength(8);
    // The rate is the same in both runs of a pair, so twice the pressure is twice the deaths in each.
    const ratio =
      (summary?.differences['deaths']?.bands.p95[0] ?? 0) / (summary?.bands['deaths']?.p95[0] ?? 1);
    expect(ratio).toBeCloseTo(0.5, 10);
    expect(summary?.differences['deaths']?.probabilityBelow[7]).toBe(1);
  });

  it('adds up running totals run by run', async () => {
    begin();
    await fill('low', 3);
    const summary = await summarise('low', undefined);
    const weekly = summary?.bands['deaths']?.p50[0] ?? Number.NaN;
    expect(summary?.totals['deaths']?.p50[7]).toBeCloseTo(8 * weekly, 8);
    expect(summary?.differences).toEqual({});
  });

  it('works out totals and differences at the weeks that are asked for, and bands at all', async () => {
    begin();
    await fill('low', 3);
    await fill('high', 6);
    const whole = await summarise('high', 'low');
    const some = await summarise('high', 'low', [], [2, 7]);
    expect(some?.bands).toEqual(whole?.bands);
    for (const kind of ['differences', 'totalDifferences'] as const) {
      const all = whole?.[kind]['deaths'];
      const few = some?.[kind]['deaths'];
      expect(
        [...(few?.bands.p95 ?? [])].map((value, week) =>
          value === all?.bands.p95[week] ? week : '–',
        ),
      ).toEqual(['–', '–', 2, '–', '–', '–', '–', 7]);
      expect(few?.probabilityBelow[2]).toBe(1);
      expect(few?.probabilityBelow[3]).toBeNaN();
    }
    expect(some?.totals['deaths']?.p5[7]).toBe(whole?.totals['deaths']?.p5[7]);
    expect(some?.totals['deaths']?.p5[6]).toBeNaN();
  });

  it('lays bands out by month when asked', async () => {
    begin();
    await fill('low', 3);
    const summary = await summarise('low', undefined, ['deaths']);
    // 24 February to 20 April 2025.
    expect(summary?.monthly['deaths']?.p50).toHaveLength(3);
  });

  it('forgets a shelf', async () => {
    begin();
    await fill('low', 3);
    await runner.submit<'forget'>({ kind: 'forget', shelves: ['low'] }, 0).answer;
    expect(await summarise('low', undefined)).toMatchObject({ runs: 0, bands: {} });
  });

  it('drops a job that has not begun and works on the others', async () => {
    begin();
    const jobs = [1, 2, 3, 4, 5, 6].map((pressure) =>
      runner.submit<'central'>({ kind: 'central', setting: toySetting(pressure) }, pressure),
    );
    expect(jobs[5]?.drop()).toBe(true);
    const answers = await Promise.all(jobs.map(({ answer }) => answer));
    expect(answers.map((answer) => answer?.ok)).toEqual([true, true, true, true, true, undefined]);
  });

  it('gives the more urgent task first', async () => {
    begin();
    const order: number[] = [];
    const jobs = [12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2].map((urgency) =>
      runner
        .submit<'slice'>(
          { kind: 'slice', setting: toySetting(3), from: 0, runs: 1, series: ['deaths'] },
          urgency,
        )
        .answer.then(() => order.push(urgency)),
    );
    await Promise.all(jobs);
    // Those first handed in may have begun, or lain at hand, before the urgent ones came.
    const waited = order.slice(2 * runner.width);
    expect(waited).toEqual([...waited].sort((a, b) => a - b));
  });

  async function fill(shelf: string, pressure: number): Promise<void> {
    for (const from of [0, 8]) {
      const setting = toySetting(pressure);
      const task = { kind: 'slice', setting, from, runs: 8, series: ['deaths'] } as const;
      const answer = await runner.submit<'slice'>(task, 0).answer;
      if (answer?.ok !== true) throw new Error('The slice was not answered');
      const { packed } = answer.value;
      await runner.submit<'keep'>({ kind: 'keep', shelf, series: ['deaths'], packed }, 0).answer;
    }
  }

  function summarise(
    shelf: string,
    against: string | undefined,
    monthly: readonly string[] = [],
    at?: readonly number[],
  ) {
    const series = ['deaths'];
    const task = {
      kind: 'summarise',
      shelf,
      against,
      series,
      summed: series,
      at,
      monthly,
      start: 'y2025',
    } as const;
    return runner.submit<'summarise'>(task, 1).answer;
  }
});

import { afterEach, describe, expect, it } from 'vitest';
import { sweep, type Question, type Sweep } from '../../../models/index';
import { createJobs, type JobState } from '../../../renderer/store/jobs';
import type { Runner } from '../../../renderer/worker/runner';
import { toy, toySetting } from '../toy';
import { runnerForms } from '../worker/runners';

const question: Question = {
  target: { series: 'deaths', span: 'week', week: 7 },
  how: 'sum',
  setting: toySetting(3),
};
const values = Array.from({ length: 30 }, (_, at) => at / 3);
const job = () => sweep(toy, question, { lever: 'pressure', values, from: 0 });

describe.each(runnerForms)('a long computation ($form)', ({ start }) => {
  let runner: Runner;
  afterEach(() => runner.close());

  it('tells how far it is, shows a part, and then the whole', async () => {
    runner = start();
    const told: JobState<Sweep>[] = [];
    await new Promise<void>((resolve) => {
      createJobs(runner).start(job(), (state) => {
        told.push(state);
        if (state.status !== 'running') resolve();
      });
    });
    expect(told.at(-1)).toMatchObject({ status: 'done', done: 30, total: 30 });
    expect(told.at(-1)?.part?.numbers[0]).toEqual(
      values.map((value): unknown => expect.closeTo(4 * value, 9)),
    );
    const early = told.find(({ part }) => part !== undefined)?.part?.numbers[0] ?? [];
    expect(early.filter((number) => !Number.isNaN(number))).toHaveLength(24);
    const counts = told.map(({ done }) => done);
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
  });

  it('says nothing more once it is cancelled', async () => {
    runner = start();
    const told: JobState<Sweep>[] = [];
    const cancel = createJobs(runner).start(job(), (state) => told.push(state));
    cancel();
    cancel();
    // What was asked for behind it comes after everything that it could still say.
    await runner.submit<'central'>({ kind: 'central', setting: toySetting(1) }, 2_000).answer;
    expect(told.map(({ status }) => status)).toEqual(['running', 'cancelled']);
  });

  it('says so when it fails', async () => {
    runner = start();
    const wrong = { ...question, setting: { ...toySetting(3), start: 'nowhere' } };
    const state = await new Promise<JobState<Sweep>>((resolve) => {
      const broken = sweep(toy, wrong, { lever: 'pressure', values, from: 0 });
      createJobs(runner).start(broken, (now) => {
        if (now.status !== 'running') resolve(now);
      });
    });
    expect(state.status).toBe('failed');
  });
});

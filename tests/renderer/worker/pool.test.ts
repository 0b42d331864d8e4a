import { describe, expect, it, vi } from 'vitest';
import { createBench } from '../../../renderer/worker/bench';
import type { WorkerLine } from '../../../renderer/worker/pool';
import { toy, toySetting } from '../toy';
import { pool } from './runners';

describe('a pool of workers', () => {
  it('replaces a worker that dies and gives its task to the next', async () => {
    const { runner, lines, crashes } = watched();
    const job = runner.submit<'central'>({ kind: 'central', setting: toySetting(3) }, 0);
    kill(lines[0]);
    expect(await job.answer).toMatchObject({ ok: true });
    expect(crashes).toEqual([{ shelvesLost: false, message: 'out of memory' }]);
    runner.close();
  });

  it('does not try a task again that brings every worker down', async () => {
    const { runner, lines } = watched();
    const slice = { kind: 'slice', setting: toySetting(3), from: 0, runs: 8, series: [] } as const;
    const job = runner.submit<'slice'>(slice, 0);
    kill(lines[2]);
    kill(lines[3]);
    await expect(job.answer).rejects.toThrow('out of memory');
    runner.close();
  });

  it('tells that the kept runs are lost when their keeper dies', async () => {
    const { runner, lines, crashes } = watched();
    kill(lines[1]);
    expect(crashes).toEqual([{ shelvesLost: true, message: 'out of memory' }]);
    const answer = await runner.submit<'forget'>({ kind: 'forget', shelves: ['any'] }, 0).answer;
    expect(answer).toBeUndefined();
    runner.close();
  });

  it('gives every worker a slice before it gives any a second, and loses none when one dies', async () => {
    const lines: WorkerLine[] = [];
    const runner = pool(
      2,
      { onCrash: () => undefined },
      () => createBench(toy),
      (line) => lines.push(line),
    );
    const given = lines.map((line) => vi.spyOn(line, 'postMessage'));
    const submit = (from: number) =>
      runner.submit<'slice'>(
        { kind: 'slice', setting: toySetting(3), from, runs: 1, series: ['deaths'] },
        from,
      ).answer;
    const answers = [0, 1, 2, 3, 4].map(submit);
    // The workers for runs come after the one for central runs and the keeper; the fifth slice waits.
    expect(given.map(({ mock }) => mock.calls.length)).toEqual([0, 0, 2, 2]);
    kill(lines[2]);
    const froms = (await Promise.all(answers)).map(
      (one) => one?.ok === true && one.value.packed.from,
    );
    expect(froms).toEqual([0, 1, 2, 3, 4]);
    runner.close();
  });

  it('counts the kept runs as lost when keeping them fails', async () => {
    const crashes: unknown[] = [];
    const broken = () => {
      throw new Error('no room');
    };
    const runner = pool(1, { onCrash: (crash) => crashes.push(crash) }, () => broken);
    const packed = { from: 0, runs: 1, weeks: 1, numbers: new Float64Array(1) };
    await runner.submit<'keep'>({ kind: 'keep', shelf: 'one', series: ['deaths'], packed }, 0)
      .answer;
    await vi.waitFor(() => expect(crashes).toEqual([{ shelvesLost: true, message: 'no room' }]));
    runner.close();
  });

  it('gives up after many crashes instead of starting workers for ever', async () => {
    const { runner, lines } = watched();
    for (let crash = 0; crash < 9; crash += 1) kill(lines.at(crash === 0 ? 0 : -1));
    const spawned = lines.length;
    const job = runner.submit<'central'>({ kind: 'central', setting: toySetting(3) }, 0);
    await expect(job.answer).rejects.toThrow();
    expect(lines).toHaveLength(spawned);
    runner.close();
  });

  it('tells a bug of ours as a failure of the one task', async () => {
    const bench = createBench(toy);
    const runner = pool(1, { onCrash: () => undefined }, () => (task) => {
      if (task.kind === 'central' && task.setting.weeks === 13) throw new Error('unlucky');
      return bench(task);
    });
    const bad = runner.submit<'central'>({ kind: 'central', setting: toySetting(3, 13) }, 0);
    const good = runner.submit<'central'>({ kind: 'central', setting: toySetting(3, 12) }, 0);
    await expect(bad.answer).rejects.toThrow('unlucky');
    expect(await good.answer).toMatchObject({ ok: true });
    runner.close();
  });
});

/** A pool whose lines are: the worker for central runs, the keeper, one for slices, and then replacements. */
function watched() {
  const lines: WorkerLine[] = [];
  const crashes: unknown[] = [];
  const runner = pool(
    1,
    { onCrash: (crash) => crashes.push(crash) },
    () => createBench(toy),
    (line) => lines.push(line),
  );
  return { runner, lines, crashes };
}

function kill(line: WorkerLine | undefined): void {
  line?.onerror?.(new ErrorEvent('error', { message: 'out of memory' }));
}

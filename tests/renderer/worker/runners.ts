/** The forms of a runner, over the toy model. The worker form speaks through real message ports. */
import { createBench, type Bench } from '../../../renderer/worker/bench';
import { createPool, type WorkerLine } from '../../../renderer/worker/pool';
import type { Runner, RunnerEvents } from '../../../renderer/worker/runner';
import { serve } from '../../../renderer/worker/serve';
import { createSyncRunner } from '../../../renderer/worker/sync-runner';
import { toy } from '../toy';

const calm: RunnerEvents = {
  onCrash: ({ message }) => {
    throw new Error(message);
  },
};

export const runnerForms = [
  { form: 'on the spot', start: () => createSyncRunner(createBench(toy)) },
  { form: 'one worker', start: () => pool(1) },
  { form: 'three workers', start: () => pool(3) },
] as const satisfies readonly { form: string; start: () => Runner }[];

/** A pool whose workers are message ports of this thread; `bench` is what each new one works with. */
export function pool(
  width: number,
  events: RunnerEvents = calm,
  bench: () => Bench = () => createBench(toy),
  onSpawn: (line: WorkerLine) => void = () => undefined,
): Runner {
  const spawn = () => {
    const { port1, port2 } = new MessageChannel();
    serve(port2, bench());
    const line: WorkerLine = Object.assign(port1, {
      onerror: null,
      terminate: () => port1.close(),
    });
    onSpawn(line);
    return line;
  };
  return createPool({ width, spawn, ...events });
}

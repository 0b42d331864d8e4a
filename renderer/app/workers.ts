/** The window's workers, asked for before anything else of it is there. */
import type { Model } from '../../models/index';
import { whenIdle } from '../platform/index';
import { startPool, warmUp, warmUpCentral, type Runner } from '../worker/index';

type Crash = Parameters<Parameters<typeof startPool>[0]['onCrash']>[0];

export interface Workers {
  readonly runner: Runner;
  /** Tells of crashes, also of those before it was called. To be called once. */
  readonly onCrash: (told: (crash: Crash) => void) => void;
  /** Gets every worker ready as soon as the page has nothing better to do. */
  readonly warmUpSoon: () => void;
}

/**
 * The worker for central runs gets ready at once: the first chart waits for it. The others would take the processor
 * away from that chart and from the page, so they get ready when that is over, or when they are asked for something.
 */
export function startWorkers(model: Model): Workers {
  const early: Crash[] = [];
  let tell = (crash: Crash): void => void early.push(crash);
  const runner = startPool({ onCrash: (crash) => tell(crash) });
  warmUpCentral(runner, model);
  return {
    runner,
    onCrash(told) {
      tell = told;
      early.forEach(told);
    },
    warmUpSoon() {
      whenIdle(() => warmUp(runner, model));
    },
  };
}

/**
 * Central runs: at most one under way per scenario, so that slider moves coalesce to the newest. A run that
 * has begun is shown even if the slider has moved on, since it is newer than what is on screen.
 */
import type { Setting } from '../../models/index';
import { keepLatest } from './keep-latest';
import { LATE, type Job, type Runner } from './runner';
import type { Answers } from './task';
import { keyOf, type WantedScenario } from './wanted';

type Central = Answers['central'];

/** Answers kept, so that undo and a duplicate are there at once; and as many that were foreseen. */
const KEPT = 40;

export interface CentralsEvents {
  /** A central run for the scenario; `current` unless the scenario has changed again meanwhile. */
  readonly onCentral: (scenario: string, answer: Central, current: boolean) => void;
  readonly onFailure: (scenario: string, error: Error) => void;
}

export interface Centrals {
  /** Makes these the wanted scenarios. Known answers that were not told yet (`afresh`: all) are told before this returns. */
  want(scenarios: readonly WantedScenario[], afresh: boolean): void;
  /** The answer to a setting, if it is known. */
  known(key: string): Central | undefined;
  /** The answer to a setting that nobody wants yet; `undefined` if a newer wish came first. */
  foresee(setting: Setting): Promise<Central | undefined>;
}

export function createCentrals(runner: Runner, events: CentralsEvents): Centrals {
  const kept = new Map<string, Central>();
  const underWay = new Map<string, { readonly key: string; readonly job: Job<Central> }>();
  const foreseen = new Map<string, Central>();
  const foreseeing = new Map<string, Job<Central>>();
  let wanted: ReadonlyMap<string, { readonly key: string; readonly scenario: WantedScenario }> =
    new Map();

  function keep(key: string, answer: Central, into = kept): void {
    keepLatest(into, key, answer, KEPT);
  }

  const known = (key: string) => kept.get(key) ?? foreseen.get(key);

  function start(scenario: WantedScenario, key: string, place: number): void {
    // One that was begun before anybody came to it is the same run.
    const job =
      foreseeing.get(key) ??
      runner.submit<'central'>({ kind: 'central', setting: scenario.setting }, place);
    foreseeing.delete(key);
    const entry = { key, job };
    underWay.set(scenario.id, entry);
    job.answer.then(
      (answer) => {
        if (underWay.get(scenario.id) === entry) underWay.delete(scenario.id);
        if (answer === undefined) return;
        keep(key, answer);
        const now = wanted.get(scenario.id);
        if (now === undefined) return;
        events.onCentral(scenario.id, answer, now.key === key);
        if (now.key !== key) ensure(now.scenario, now.key, place);
      },
      (error: unknown) => {
        if (underWay.get(scenario.id) === entry) underWay.delete(scenario.id);
        if (wanted.get(scenario.id)?.key === key) events.onFailure(scenario.id, asError(error));
      },
    );
  }

  function ensure(scenario: WantedScenario, key: string, place: number): void {
    const going = underWay.get(scenario.id);
    if (going?.key === key) return;
    const answer = known(key);
    // A run that has begun is let finish; when it lands, it starts the newest.
    if (going !== undefined && !going.job.drop() && answer === undefined) return;
    underWay.delete(scenario.id);
    if (answer === undefined) {
      start(scenario, key, place);
      return;
    }
    keep(key, answer);
    events.onCentral(scenario.id, answer, true);
  }

  return {
    want(scenarios, afresh) {
      const before: typeof wanted = afresh ? new Map() : wanted;
      wanted = new Map(
        scenarios.map((scenario) => [scenario.id, { key: keyOf(scenario.setting), scenario }]),
      );
      for (const [id, { job }] of underWay) if (!wanted.has(id)) job.drop();
      for (const [key, job] of foreseeing) if (job.drop()) foreseeing.delete(key);
      // What is wanted is the last to go: all bands wait for the lines of all scenarios.
      for (const { key } of wanted.values()) {
        const answer = kept.get(key);
        if (answer !== undefined) keep(key, answer);
      }
      for (const [place, { key, scenario }] of [...wanted.values()].entries()) {
        if (before.get(scenario.id)?.key !== key || kept.get(key) === undefined) {
          ensure(scenario, key, place);
        }
      }
    },
    known,
    async foresee(setting) {
      const key = keyOf(setting);
      const before = known(key);
      if (before !== undefined) return before;
      const job =
        foreseeing.get(key) ?? runner.submit<'central'>({ kind: 'central', setting }, LATE);
      foreseeing.set(key, job);
      const answer = await job.answer.finally(() => {
        if (foreseeing.get(key) === job) foreseeing.delete(key);
      });
      if (answer !== undefined) keep(key, answer, foreseen);
      return answer;
    },
  };
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}

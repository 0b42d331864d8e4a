/** Builders for the claim tests: two worlds with the same luck that differ in one thing. */
import {
  faultCodes,
  ensembleSlice,
  mexico,
  plan,
  type LeverChange,
  type ScheduledEvent,
  type Setting,
} from '../../../../models';

export interface World {
  readonly levers?: Readonly<Record<string, number | readonly LeverChange[]>>;
  readonly events?: readonly ScheduledEvent[];
  readonly strengths?: Readonly<Record<string, number>>;
  readonly weeks?: number;
  readonly start?: string;
}

/** Runs of each ensemble: enough for the sign of every claim, few enough for a quick test. */
const RUNS = 48;

function settingOf(world: World): Setting {
  const levers = Object.entries(world.levers ?? {}).map(
    ([id, value]) => [id, typeof value === 'number' ? [{ week: 0, value }] : value] as const,
  );
  return {
    seed: 19,
    start: world.start ?? '2025-02',
    weeks: world.weeks ?? 60,
    levers: Object.fromEntries(levers),
    events: world.events ?? [],
    assumptions: { strengths: world.strengths ?? {}, parameters: {} },
  };
}

/** An event of the scenario's own list. */
export function event(
  kind: string,
  week: number,
  organisation: string,
  count = 1,
  rank = 'leader',
): ScheduledEvent {
  return {
    id: `${kind}-${week}-${organisation}-${rank}`,
    kind,
    week,
    cells: { organisation, rank },
    count,
  };
}

export interface Difference {
  /** Mean over runs of (with − without), averaged over the weeks from–to (to excluded). */
  readonly mean: (series: string, from: number, to: number) => number;
  /** The same as a share of the mean without. */
  readonly relative: (series: string, from: number, to: number) => number;
}

/** Paired ensembles of two worlds. */
export function between(
  withIt: World,
  without: World,
  series: readonly string[],
  runs = RUNS,
): Difference {
  const [a, b] = [withIt, without].map((world) => {
    const planned = plan(mexico, settingOf(world));
    if (!planned.ok) throw new Error(faultCodes(planned.faults));
    return ensembleSlice(planned.value, { from: 0, runs, series });
  });
  function average(slice: typeof a, id: string, from: number, to: number): number {
    const column = slice.series[id];
    if (column === undefined) throw new Error(`no series ${id}`);
    let total = 0;
    for (let run = 0; run < runs; run += 1) {
      for (let week = from; week < to; week += 1) total += column[run * slice.weeks + week] ?? 0;
    }
    return total / runs / (to - from);
  }
  const mean = (id: string, from: number, to: number): number =>
    average(a, id, from, to) - average(b, id, from, to);
  return { mean, relative: (id, from, to) => mean(id, from, to) / average(b, id, from, to) };
}

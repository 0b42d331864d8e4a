/** An event study: a published effect, and the paired worlds in which the model shows its own. */
import type { EnsembleSlice } from '../../engine/answer';
import type { Setting } from '../../engine/setting';
import { estimate, type Estimate, type Estimator } from './estimator';

/** A setting without its seed: every world of a set of studies shares one, so that runs are paired. */
export type World = Omit<Setting, 'seed'>;

/** One event (or policy) in two worlds that differ in nothing else. */
export interface StudyCase {
  readonly withIt: World;
  readonly without: World;
  readonly estimator: Estimator;
}

/** A row of the table: what was published, and how it is looked for in the model. */
export interface Study {
  /** Kebab-case; the catalog's `evidence.study.ID` is its title. */
  readonly id: string;
  /** The mean over these is the model's value. */
  readonly cases: readonly StudyCase[];
  /** With these, the value is the mean over `cases` as a multiple of the mean over them. */
  readonly against?: readonly StudyCase[];
  /** The published range, ends included, and its central value where there is one. */
  readonly published: { readonly low: number; readonly high: number; readonly central?: number };
  readonly unit: 'per-cent' | 'deaths' | 'multiple' | 'share' | 'groups' | 'weeks' | 'persons';
  /** Ids of the evidence it rests on. */
  readonly evidence: readonly string[];
  /** Whether a parameter of the model was set with this very figure in view. */
  readonly inSample: boolean;
}

/** A study with the model's own value. */
export interface StudyResult {
  readonly id: string;
  readonly unit: Study['unit'];
  readonly value: number;
  /** Mean over the cases of the 90 % interval over pairs of runs; the value itself where there is none. */
  readonly low: number;
  readonly high: number;
  readonly published: Study['published'];
  readonly evidence: readonly string[];
  readonly inSample: boolean;
  /** Whether the value lies within the published range. */
  readonly within: boolean;
}

/** Runs a world: the slices of one ensemble with at least these series. */
export type RunWorld = (
  world: World,
  series: readonly string[],
) => Promise<readonly EnsembleSlice[]>;

/** All worlds of some studies, each once, with every series that is asked of it. */
export function worldsOf(
  studies: readonly Study[],
): readonly { readonly world: World; readonly series: readonly string[] }[] {
  const found = new Map<World, Set<string>>();
  for (const { withIt, without, estimator } of studies.flatMap(casesOf))
    for (const world of [withIt, without]) {
      const series = found.get(world) ?? new Set<string>();
      for (const id of estimator.series) series.add(id);
      found.set(world, series);
    }
  return [...found].map(([world, series]) => ({ world, series: [...series] }));
}

/** Carries out studies; every world is run once. */
export async function carryOut(
  studies: readonly Study[],
  run: RunWorld,
): Promise<readonly StudyResult[]> {
  const slices = new Map<World, readonly EnsembleSlice[]>();
  for (const { world, series } of worldsOf(studies)) slices.set(world, await run(world, series));
  const measure = ({ withIt, without, estimator }: StudyCase): Estimate =>
    estimate(slices.get(withIt) ?? [], slices.get(without) ?? [], estimator);
  return studies.map(({ id, unit, cases, against, published, evidence, inSample }) => {
    const divisor = against === undefined ? 1 : mean(against.map(measure).map((one) => one.value));
    const all = cases.map(measure);
    const value = mean(all.map((one) => one.value)) / divisor;
    return {
      ...{ id, unit, published, evidence, inSample, value },
      low: against === undefined ? mean(all.map((one) => one.low)) : value,
      high: against === undefined ? mean(all.map((one) => one.high)) : value,
      within: value >= published.low && value <= published.high,
    };
  });
}

function casesOf({ cases, against = [] }: Study): readonly StudyCase[] {
  return [...cases, ...against];
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

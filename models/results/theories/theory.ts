/** Rival theories: named sets of assumptions, and how far a conclusion depends on which of them holds. */
import type { EnsembleSlice } from '../../engine/answer';
import type { Assumptions } from '../../engine/setting';
import { pairRuns, spreadOf, type Spread } from '../bands';
import type { MonthlyHow } from '../months';
import { measureOf, type Measure } from '../summary';

/** A school of thought. */
export interface Theory {
  /** Kebab-case, and the id of its assumption set. */
  readonly id: string;
  readonly title: string;
  /** What it holds, in a sentence or two. */
  readonly says: string;
  /** Ids of the evidence that it follows. */
  readonly evidence: readonly string[];
  /** Ids of the evidence that speaks against it. */
  readonly dissent: readonly string[];
  readonly set: Assumptions;
}

/** Two scenarios under one theory: paired ensembles. */
export interface UnderTheory {
  readonly id: string;
  readonly a: readonly EnsembleSlice[];
  readonly b: readonly EnsembleSlice[];
}

/** A difference under every theory, and what that makes of its uncertainty. */
export interface AcrossTheories {
  /** By theory, quantiles of B − A over pairs of runs: chance and the ranges of parameters. */
  readonly byTheory: readonly { readonly id: string; readonly spread: Spread }[];
  /** 90 % of the pairs of the first theory, the standard one. */
  readonly noise: { readonly low: number; readonly high: number };
  /** Smallest and largest median among the theories. */
  readonly theory: { readonly low: number; readonly high: number };
  /** Whether the medians of all theories lie on one side of 0. */
  readonly agree: boolean;
}

/** Lays the band over theories beside the band over noise; the first theory is the standard one. */
export function acrossTheories(
  under: readonly UnderTheory[],
  series: string,
  how: MonthlyHow,
  measure: Measure,
): AcrossTheories {
  const byTheory = under.map(({ id, a, b }) => ({
    id,
    spread: spreadOf(
      Float64Array.from(
        pairRuns(a, b, series),
        (pair) => measureOf(pair.b, how, measure) - measureOf(pair.a, how, measure),
      ),
    ),
  }));
  const medians = byTheory.map(({ spread }) => spread.p50);
  const [standard] = byTheory;
  return {
    byTheory,
    noise: {
      low: standard?.spread.p5 ?? Number.NaN,
      high: standard?.spread.p95 ?? Number.NaN,
    },
    theory: { low: Math.min(...medians), high: Math.max(...medians) },
    agree: medians.every((one) => one > 0) || medians.every((one) => one < 0),
  };
}

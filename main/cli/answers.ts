/** The JSON objects of run and compare, as docs/headless.md describes them. */
import {
  headlineInWords,
  pairedDifference,
  quantileBands,
  seriesOf,
  type Bands,
  type BlowbackDocument,
  type Plan,
  type ScenarioResults,
  type SeriesInfo,
  type Translate,
} from '../../models/index';

/** One series of a run: a number per week for the central run and for each quantile of the ensemble. */
interface SeriesAnswer {
  readonly label: string;
  readonly unit: string;
  readonly central: readonly number[];
  readonly p5: readonly number[];
  readonly p25: readonly number[];
  readonly p50: readonly number[];
  readonly p75: readonly number[];
  readonly p95: readonly number[];
}

/** What a run prints. */
export interface RunAnswer {
  readonly model: { readonly id: string; readonly version: string };
  readonly scenario: { readonly id: string; readonly title: string };
  readonly seed: number;
  readonly runs: number;
  /** ISO date of the Monday of week 0. */
  readonly start: string;
  readonly weeks: number;
  readonly outcomes: Readonly<Record<string, SeriesAnswer>>;
  /** Of the central run. */
  readonly events: readonly {
    readonly week: number;
    readonly rule: string;
    readonly claim: string;
    readonly actor: string;
    readonly place: string;
    readonly what: string;
  }[];
}

/** What a comparison prints. */
export interface CompareAnswer {
  readonly a: RunAnswer;
  readonly b: RunAnswer;
  /** B − A: `central` of the central runs, the quantiles of the paired differences. */
  readonly differences: Readonly<Record<string, SeriesAnswer>>;
  /** Share of pairs in which A is below B, a number per week. */
  readonly probabilityBelow: Readonly<Record<string, readonly number[]>>;
}

/** A scenario that was run. */
export interface Ran {
  readonly document: BlowbackDocument;
  readonly scenario: { readonly id: string; readonly title: string };
  readonly plan: Plan;
  readonly runs: number;
  readonly results: ScenarioResults;
}

/** The object of one run. */
export function runAnswer({ scenario, plan, runs, results }: Ran, translate: Translate): RunAnswer {
  const { model, setting, start } = plan;
  return {
    model: { id: model.id, version: model.version },
    scenario: { id: scenario.id, title: scenario.title },
    seed: setting.seed,
    runs,
    start: start.date,
    weeks: setting.weeks,
    outcomes: bySeries(seriesOf(model), (info) =>
      seriesAnswer(
        info,
        results.central.series[info.id] ?? new Float64Array(0),
        quantileBands(results.slices, info.id),
      ),
    ),
    events: results.central.events.map((event) => ({
      week: event.week,
      rule: event.rule,
      claim: event.claim,
      actor: event.actor,
      place: event.place,
      what: headlineInWords(model, event, translate),
    })),
  };
}

/** The object of a comparison. */
export function compareAnswer(a: Ran, b: Ran, translate: Translate): CompareAnswer {
  const infos = seriesOf(a.plan.model);
  const paired = new Map(
    infos.map((info) => [info.id, pairedDifference(a.results.slices, b.results.slices, info.id)]),
  );
  return {
    a: runAnswer(a, translate),
    b: runAnswer(b, translate),
    differences: bySeries(infos, (info) => {
      const inA = a.results.central.series[info.id];
      const difference = (b.results.central.series[info.id] ?? new Float64Array(0)).map(
        (value, week) => value - (inA?.[week] ?? Number.NaN),
      );
      const pairs = paired.get(info.id);
      return seriesAnswer(info, difference, pairs?.bands);
    }),
    probabilityBelow: bySeries(infos, (info) => [...(paired.get(info.id)?.probabilityBelow ?? [])]),
  };
}

function seriesAnswer(
  info: SeriesInfo,
  central: Float64Array,
  bands: Bands | undefined,
): SeriesAnswer {
  return {
    label: info.label,
    unit: info.unit,
    central: [...central],
    p5: [...(bands?.p5 ?? [])],
    p25: [...(bands?.p25 ?? [])],
    p50: [...(bands?.p50 ?? [])],
    p75: [...(bands?.p75 ?? [])],
    p95: [...(bands?.p95 ?? [])],
  };
}

function bySeries<Value>(
  infos: readonly SeriesInfo[],
  make: (info: SeriesInfo) => Value,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(infos.map((info) => [info.id, make(info)]));
}

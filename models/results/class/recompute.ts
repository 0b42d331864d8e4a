/** The numbers of a class anew: one central run for each scenario that counts, in batches that workers share. */
import { answerOf, gather } from '../jobs/gather';
import type { Answer, Ask, Job } from '../jobs/job';
import type { SeriesInfo } from '../../engine/series';
import type { BlowbackDocument } from '../../document/document';
import { settingOf } from '../../document/setting-of';
import type { Columns } from '../../engine/answer';
import type { Model } from '../../rules/model';
import { measureOf } from '../summary';
import { classSeries, scenarioThatCounts, type StudentFile } from './counted';

/** What the model at hand says of one file. */
export interface Recomputed {
  /** By scenario and national series: summed for flows, averaged for levels. */
  readonly values: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** By prediction: the central run of what it is about, a number per week. */
  readonly predicted: Readonly<Record<string, Float64Array>>;
}

/** By key of the file. */
export type RecomputedClass = ReadonlyMap<string, Recomputed>;

interface Wanted {
  readonly file: StudentFile;
  readonly scenarios: readonly string[];
  readonly series: readonly string[];
}

/** What was computed before, by document: a class that is read anew has mostly the same ones. */
export type RecomputedBefore = WeakMap<BlowbackDocument, Recomputed>;

/** The files whose documents were computed before. */
export function recomputedBefore(
  files: readonly StudentFile[],
  before: RecomputedBefore,
): RecomputedClass {
  return new Map(
    files.flatMap(({ key, document }) => {
      const known = before.get(document);
      return known === undefined ? [] : [[key, known] as const];
    }),
  );
}

/** The job for all files that were not computed before; its parts hold the files done so far, and `before` is added to. */
export function* recomputeClass(
  model: Model,
  files: readonly StudentFile[],
  before: RecomputedBefore = new WeakMap(),
): Job<RecomputedClass> {
  const national = classSeries(model);
  const done = new Map(recomputedBefore(files, before));
  const wanted = files.flatMap((file) => (done.has(file.key) ? [] : [wantedOf(file, national)]));
  const asks = wanted.flatMap(({ file, scenarios, series }) =>
    scenarios.map((id): Ask => ({
      kind: 'central',
      setting: settingOf(file.document, id),
      series,
    })),
  );
  let taken = 0;
  let next = 0;

  function take(answers: readonly Answer[]): RecomputedClass {
    for (; next < wanted.length; next += 1) {
      const one = wanted[next];
      if (one === undefined || taken + one.scenarios.length > answers.length) break;
      const columns = new Map(
        one.scenarios.map((id, at) => [id, answerOf('central', answers[taken + at])]),
      );
      taken += one.scenarios.length;
      const numbers = numbersOf(national, one.file, columns);
      done.set(one.file.key, numbers);
      before.set(one.file.document, numbers);
    }
    return new Map(done);
  }

  const answers = yield* gather(asks, { before: 0, total: asks.length }, take);
  return take(answers);
}

function wantedOf(file: StudentFile, national: readonly SeriesInfo[]): Wanted {
  const { document } = file;
  const { predictions, baseline } = document;
  const scenarios = [
    ...[scenarioThatCounts(document).id, baseline],
    ...predictions.map(({ scenario }) => scenario),
  ];
  const series = [...national.map(({ id }) => id), ...predictions.map((one) => one.series)];
  return { file, scenarios: [...new Set(scenarios)], series: [...new Set(series)] };
}

function numbersOf(
  national: readonly SeriesInfo[],
  { document }: StudentFile,
  columns: ReadonlyMap<string, Columns>,
): Recomputed {
  const column = (scenario: string, series: string) =>
    columns.get(scenario)?.[series] ?? new Float64Array(0);
  const values = [...columns.keys()].map((id) => [
    id,
    Object.fromEntries(
      national.map(({ id: series, monthly }) => [
        series,
        measureOf(column(id, series), monthly, 'horizon'),
      ]),
    ),
  ]);
  const predicted = document.predictions.map(({ id, scenario, series }) => [
    id,
    column(scenario, series),
  ]);
  return {
    values: Object.fromEntries(values) as Recomputed['values'], // made of pairs of just these kinds
    predicted: Object.fromEntries(predicted) as Recomputed['predicted'], // as above
  };
}

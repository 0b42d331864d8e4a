/** Sweeps: a number over the whole range of one lever, or of two. */
import type { Setting } from '../../engine/setting';
import type { Model } from '../../rules/model';
import { asksFor, numbersIn } from '../jobs/evaluate';
import { gather } from '../jobs/gather';
import type { Answer, Job } from '../jobs/job';
import type { Question } from '../target';

/** A lever that is swept. */
export interface SweptLever {
  /** Lever id; of a lever over cells without a cell (`troops`), all of them together. */
  readonly lever: string;
  /** Values in rising order, at least 2, each within the lever's range. */
  readonly values: readonly number[];
  /** Week from which the lever stands at the value, to the end. */
  readonly from: number;
}

/** The numbers of a sweep. */
export interface Sweep {
  readonly across: SweptLever;
  readonly down: SweptLever | undefined;
  /** Row by row (`down`), in each row the values of `across`; a single row for one lever. Not a number: not run yet. */
  readonly numbers: readonly (readonly number[])[];
}

/** The job of a sweep. Only the question's `setting` is swept; what it is compared with stays as it is. */
export function* sweep(
  model: Model,
  question: Question,
  across: SweptLever,
  down?: SweptLever,
): Job<Sweep> {
  const rows = down?.values ?? [undefined];
  const { against, ...own } = question;
  const settings = rows.flatMap((second) =>
    across.values.map((first) => {
      const one = withLever(model, question.setting, across, first);
      return second === undefined || down === undefined ? one : withLever(model, one, down, second);
    }),
  );
  const base = against === undefined ? [] : asksFor({ ...own, setting: against }, (one) => one);
  const asks = [...base, ...settings.flatMap((setting) => asksFor(own, () => setting))];
  const partOf = (answers: readonly Answer[]): Sweep => {
    const all = numbersIn(own, answers);
    const reference = base.length === 0 ? 0 : all[0];
    const swept = all.slice(base.length);
    const width = across.values.length;
    const numbers = rows.map((_, row) =>
      across.values.map((__, at) => (swept[row * width + at] ?? Number.NaN) - reference),
    );
    return { across, down, numbers };
  };
  return partOf(yield* gather(asks, { before: 0, total: asks.length }, partOf));
}

/** `count` values over a lever's range, its ends among them, on its steps where these are as coarse. */
export function valuesOver(
  { min, max, step }: { readonly min: number; readonly max: number; readonly step: number },
  count: number,
): readonly number[] {
  const even = Array.from({ length: count }, (_, at) => {
    const value = min + ((max - min) * at) / (count - 1);
    return Math.min(max, min + Math.round((value - min) / step) * step);
  });
  // Steps such as 0.1 leave dust behind the comma.
  return [...new Set(even.map((value) => Number(value.toFixed(9))))];
}

/** A setting in which a lever stands at a value from a week on. What stood before that week stays. */
export function withLever(
  model: Model,
  setting: Setting,
  { lever, from }: Pick<SweptLever, 'lever' | 'from'>,
  value: number,
): Setting {
  const found = model.levers.find(({ id }) => id === lever);
  const cells = model.indices.find(({ id }) => id === found?.over)?.cells;
  const ids = cells === undefined ? [lever] : cells.map((cell) => `${lever}.${cell.id}`);
  const changed = ids.map((id) => {
    const before = (setting.levers[id] ?? []).filter(({ week }) => week < from);
    return [id, [...before, { week: from, value }]] as const;
  });
  return { ...setting, levers: { ...setting.levers, ...Object.fromEntries(changed) } };
}

/** What a class did with the levers: which ones, by how many, and how far. */
import { leverDefault } from '../../engine/plan';
import { settingOf } from '../../document/setting-of';
import type { Model } from '../../rules/model';
import { leverCourse } from '../differing';
import { scenarioThatCounts, type StudentFile } from './counted';

/** Parts that the range of a lever is cut into. */
const PARTS = 10;

/** One lever as the class moved it; values are means over the horizon, in the lever's own unit. */
export interface LeverSpread {
  /** Lever id, with its cell where it has one: `troops.SIN`. */
  readonly lever: string;
  /** How many files moved it. */
  readonly touched: number;
  /** Of those files. */
  readonly min: number;
  readonly mean: number;
  readonly max: number;
  /** How many of those files lie in each tenth of the lever's range, the lowest first. */
  readonly parts: readonly number[];
}

/** A lever that one file moved: `troops.SIN`, and its mean over the horizon in its own unit. */
export interface MovedLever {
  readonly lever: string;
  readonly mean: number;
}

/** The levers that the scenario that counts moves away from where the start has them, in the order of the file. */
export function leversMoved(model: Model, { document }: StudentFile): readonly MovedLever[] {
  const setting = settingOf(document, scenarioThatCounts(document).id);
  const start = model.starts.find(({ id }) => id === setting.start);
  return Object.keys(setting.levers).flatMap((lever) => {
    const course = leverCourse(model, setting, lever);
    const isMoved =
      course.length > 1 || course[0]?.value !== (start && leverDefault(model, start, lever));
    return isMoved ? [{ lever, mean: meanOf(course, setting.weeks) }] : [];
  });
}

/** Every lever that somebody moved, those moved by most first. */
export function leverSpread(model: Model, files: readonly StudentFile[]): readonly LeverSpread[] {
  const byLever = new Map<string, number[]>();
  for (const file of files)
    for (const { lever, mean } of leversMoved(model, file))
      byLever.set(lever, [...(byLever.get(lever) ?? []), mean]);
  return [...byLever]
    .map(([lever, values]) => spreadIn(model, lever, values))
    .sort((a, b) => b.touched - a.touched || (a.lever < b.lever ? -1 : 1));
}

function spreadIn(model: Model, lever: string, values: readonly number[]): LeverSpread {
  // Sorted, so that the last bit is the same in whatever order the files come.
  const sorted = [...values].sort((a, b) => a - b);
  const own = model.levers.find(({ id }) => id === lever.split('.', 1)[0]);
  const low = own?.min ?? 0;
  const range = (own?.max ?? 1) - low;
  const parts = Array.from({ length: PARTS }, () => 0);
  for (const value of values) {
    const part = range === 0 ? 0 : Math.floor(((value - low) / range) * PARTS);
    const at = Math.min(PARTS - 1, Math.max(0, part));
    parts[at] = (parts[at] ?? 0) + 1;
  }
  return {
    lever,
    touched: values.length,
    min: Math.min(...values),
    mean: sorted.reduce((sum, value) => sum + value, 0) / values.length,
    max: Math.max(...values),
    parts,
  };
}

/** The mean of a course of values over so many weeks. */
function meanOf(
  course: readonly { readonly week: number; readonly value: number }[],
  weeks: number,
): number {
  const total = course.reduce((sum, { week, value }, at) => {
    const end = course[at + 1]?.week ?? weeks;
    return sum + value * (end - week);
  }, 0);
  return total / Math.max(1, weeks);
}

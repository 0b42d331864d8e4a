/** A class: many people's files, each brought down to one row of numbers. Knows files and a model, and no country. */
import type { BlowbackDocument } from '../../document/document';
import type { SeriesInfo } from '../../engine/series';
import type { Model } from '../../rules/model';
import { classSeries, scenarioThatCounts, type StudentFile } from './counted';
import type { Marked, Verdict } from '../robust/claims';
import type { ClassMarks } from './marks';
import type { Recomputed } from './recompute';

/** A claim of a student; undefined until it is marked. */
export interface StudentClaim {
  readonly id: string;
  readonly verdict: Verdict | undefined;
}

/** One file as a row. */
export interface StudentRow {
  readonly key: string;
  /** What the authors field says, else the file's name without folders and suffix. */
  readonly who: string;
  readonly title: string;
  /** Version of the model that the file was saved with. */
  readonly version: string;
  /** Whether that is another version, or another model, than the one at hand. */
  readonly isOtherModel: boolean;
  /** The scenario that counts: see `scenarioThatCounts`. */
  readonly scenario: { readonly id: string; readonly title: string };
  /** By national series: summed for flows, averaged for levels; recomputed where that is done, else as saved. */
  readonly values: Readonly<Record<string, number>>;
  /** The same of the student's own baseline. */
  readonly baseline: Readonly<Record<string, number>>;
  readonly isRecomputed: boolean;
  /** What the file says of `values`; empty where it was saved without. */
  readonly saved: Readonly<Record<string, number>>;
  /** Series whose saved value reads otherwise than the recomputed one. */
  readonly disagreeing: readonly string[];
  readonly claims: readonly StudentClaim[];
  /** The last score of each prediction that was revealed. */
  readonly scores: readonly { readonly error: number; readonly within: number }[];
}

/** One row a file, in the order given. */
export function studentRows(
  model: Model,
  files: readonly StudentFile[],
  recomputed: ReadonlyMap<string, Recomputed>,
  marks: ClassMarks = new Map(),
): readonly StudentRow[] {
  const series = classSeries(model);
  return files.map((file) =>
    rowOf(model, series, file, recomputed.get(file.key), marks.get(file.key)),
  );
}

function rowOf(
  model: Model,
  series: readonly SeriesInfo[],
  { key, document }: StudentFile,
  now: Recomputed | undefined,
  marks: readonly Marked[] | undefined,
): StudentRow {
  const scenario = scenarioThatCounts(document);
  const saved = (id: string) => savedValues(document, id);
  const then = saved(scenario.id);
  const values = now?.values[scenario.id] ?? then;
  const disagreeing = series.filter(({ id, decimals }) => {
    const [a, b] = [then[id], values[id]];
    return a !== undefined && b !== undefined && a.toFixed(decimals) !== b.toFixed(decimals);
  });
  return {
    key,
    who: whoMade(document, key),
    title: document.title,
    version: document.model.version,
    isOtherModel: document.model.id !== model.id || document.model.version !== model.version,
    scenario,
    values,
    baseline: now?.values[document.baseline] ?? saved(document.baseline),
    isRecomputed: now !== undefined,
    saved: then,
    disagreeing: disagreeing.map(({ id }) => id),
    claims: document.claims.map(({ id }) => ({
      id,
      verdict: marks?.find((one) => one.id === id)?.verdict,
    })),
    scores: document.locks.flatMap(({ scores }) => scores.slice(-1)),
  };
}

function savedValues(document: BlowbackDocument, scenario: string): Record<string, number> {
  const own = document.summary.filter((one) => one.scenario === scenario);
  return Object.fromEntries(own.map(({ series, central }) => [series, central]));
}

/** Who made a file: its authors, else its name. */
function whoMade({ authors }: BlowbackDocument, key: string): string {
  const named = authors.map((one) => one.trim()).filter((one) => one !== '');
  if (named.length > 0) return named.join(', ');
  return nameFrom(key);
}

/** The name of a file without its folders and its suffix. */
export function nameFrom(key: string): string {
  const name = key.split(/[\\/]/).at(-1) ?? key;
  return name.replace(/\.[^.]+$/, '') || key;
}

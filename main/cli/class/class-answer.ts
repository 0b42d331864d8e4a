/** `class --json`: everything that the wall shows; described in docs/headless.md. */
import {
  claimSentence,
  furthestApart,
  leversMoved,
  leverSpread,
  leverWords,
  predictedSeries,
  predictionFan,
  type Bands,
  type StudentFile,
  type StudentRow,
} from '../../../models/index';
import { speechOf } from '../question-answers';
import type { Session } from '../session';
import type { ClassFound } from './look-at-class';

/** The object that is printed. */
export function classAnswer(found: ClassFound, session: Session) {
  const { files, rows, broken, recomputed, runs, title, assignment, isAnonymous, nameOf } = found;
  const { model, translate, language } = session;
  const apart = furthestApart(rows);
  return {
    model: { id: model.id, version: model.version },
    ...{ title, assignment, runs },
    files: files.map((file, at) => fileAnswer(file, rows[at], found, session)),
    levers: leverSpread(model, files).map((one) => {
      const { label, unit } = leverWords(model, one.lever, translate, language);
      return { lever: one.lever, label, unit, ...withoutLever(one) };
    }),
    predictions: predictedSeries(files).flatMap((series) => {
      const fan = predictionFan(files, recomputed, series);
      if (fan === undefined) return [];
      const { start, weeks, curves, others, expected, came } = fan;
      return [
        {
          ...{ series, start, weeks, predictions: curves.length, others },
          expected: listed(expected),
          came: came === undefined ? null : listed(came),
        },
      ];
    }),
    apart:
      apart === undefined
        ? null
        : {
            ...{ a: apart.a.who, b: apart.b.who },
            ...(isAnonymous ? {} : { files: [apart.a.key, apart.b.key] }),
            ...{ distance: apart.distance, most: apart.most },
          },
    broken: broken.map(({ key, reasons }) => ({ file: nameOf(key), reasons })),
  };
}

function fileAnswer(
  file: StudentFile,
  row: StudentRow | undefined,
  { marks, isAnonymous }: ClassFound,
  session: Session,
) {
  if (row === undefined) throw new Error('class: a file without its row');
  const { document } = file;
  const { values, saved, disagreeing } = row;
  const marked = marks.get(file.key) ?? [];
  // An id was made of the title that the scenario once had.
  const idOf = (scenario: string) =>
    isAnonymous
      ? `scenario-${document.scenarios.findIndex(({ id }) => id === scenario) + 1}`
      : scenario;
  return {
    ...(isAnonymous ? {} : { file: file.key }),
    who: row.who,
    ...(isAnonymous ? {} : { title: row.title }),
    model: { ...document.model, other: row.isOtherModel },
    scenario: { ...row.scenario, id: idOf(row.scenario.id) },
    values,
    baseline: row.baseline,
    differsFromSaved: disagreeing.map((series) => ({
      ...{ series, saved: saved[series], recomputed: values[series] },
    })),
    levers: leversMoved(session.model, file),
    predictions: document.predictions.map(({ id, scenario, series }) => {
      const lock = document.locks.find(({ prediction }) => prediction === id);
      return {
        scenario: idOf(scenario),
        series,
        locked: lock !== undefined,
        scores: lock?.scores ?? [],
      };
    }),
    claims: document.claims.map((claim) => {
      const mark = marked.find(({ id }) => id === claim.id);
      return {
        ...{ id: claim.id, sentence: claimSentence(speechOf(session), document, claim) },
        ...{ verdict: mark?.verdict, share: mark?.share, pairs: mark?.pairs },
        dependsOn: (mark?.dependsOn ?? []).map(({ doubt }) => doubt.id),
      };
    }),
  };
}

function withoutLever<One extends { readonly lever: string }>({ lever: _, ...rest }: One) {
  return rest;
}

function listed({ p5, p25, p50, p75, p95 }: Bands) {
  const list = (column: Float64Array) => Array.from(column);
  return { p5: list(p5), p25: list(p25), p50: list(p50), p75: list(p75), p95: list(p95) };
}

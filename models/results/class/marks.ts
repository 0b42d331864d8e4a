/** The claims of a class, marked as one document's are: by pairs of runs, file after file. */
import { claimedIn } from '../robust/claimed';
import { mark, type Claimed, type Marked } from '../robust/claims';
import type { BlowbackDocument } from '../../document/document';
import { worthOf, type Answer, type Ask, type Job, type Step } from '../jobs/job';
import type { Model } from '../../rules/model';
import type { StudentFile } from './counted';

/** By key of the file: its claims in the order of the document. Files without claims have no entry. */
export type ClassMarks = ReadonlyMap<string, readonly Marked[]>;

/** What was marked before over as many runs, by document. */
export type MarkedBefore = WeakMap<BlowbackDocument, readonly Marked[]>;

/** The files whose documents were marked before. */
export function markedBefore(files: readonly StudentFile[], before: MarkedBefore): ClassMarks {
  return new Map(
    files.flatMap(({ key, document }) => {
      const known = before.get(document);
      return known === undefined ? [] : [[key, known] as const];
    }),
  );
}

/**
 * The job for all files that were not marked before, over so many runs of each scenario; its parts hold the files done so far. What several files
 * have in common is computed once: a claim that is the same to the last number, and the runs of a scenario (such as
 * the baseline that a lesson gave to all). `before` is added to.
 */
export function* markClass(
  model: Model,
  files: readonly StudentFile[],
  runs: number,
  before: MarkedBefore = new WeakMap(),
): Job<ClassMarks> {
  const marks = new Map(markedBefore(files, before));
  const wanted = files
    .filter(({ key }) => !marks.has(key))
    .map(({ key, document }) => ({ key, document, claims: claimedIn(document, model) }));
  const memory = memoryFor(wanted.flatMap(({ claims }) => ensemblesOf(claims)));
  const known = new Map<string, Marked>();
  let past = 0;
  let ahead = wanted.reduce((sum, { claims }) => sum + costOf(claims, runs), 0);
  for (const { key, document, claims } of wanted) {
    ahead -= costOf(claims, runs);
    const fresh = claims.filter((claim) => !known.has(nameOf(claim)));
    const job = sharing(mark(model, fresh, runs), memory);
    let step = job.next();
    let spent = 0;
    while (step.done !== true) {
      const { asks, done, total } = step.value;
      spent = done + asks.reduce((sum, ask) => sum + worthOf(ask), 0);
      step = job.next(
        yield {
          ...{ asks, done: past + done, total: past + Math.max(total, spent) + ahead },
          part: new Map(marks),
        },
      );
    }
    past += spent;
    for (const [at, marked] of step.value.entries()) known.set(nameOf(fresh[at]), marked);
    const own = claims.flatMap((claim) => {
      const marked = known.get(nameOf(claim));
      return marked === undefined ? [] : [{ ...marked, id: claim.id }];
    });
    if (own.length === 0) continue;
    marks.set(key, own);
    before.set(document, own);
  }
  return marks;
}

/** What a claim says, whatever it is called. */
function nameOf({ question, relation }: Claimed): string {
  return JSON.stringify([question, relation]);
}

/** The scenarios that need an ensemble, each once. */
function ensemblesOf(claims: readonly Claimed[]): readonly string[] {
  const settings = claims.flatMap(({ question }) => [question.setting, question.against]);
  return [...new Set(settings.map((one) => JSON.stringify(one)))];
}

/** Runs at least, as far as can be told before. */
function costOf(claims: readonly Claimed[], runs: number): number {
  return ensemblesOf(claims).length * runs;
}

/** Answers that more than one file asks for. */
interface Memory {
  readonly isShared: (ask: Ask) => boolean;
  readonly answers: Map<string, Answer>;
}

/** Only scenarios that occur more than once are remembered: a class of a thousand would not fit otherwise. */
function memoryFor(settings: readonly string[]): Memory {
  const counts = new Map<string, number>();
  for (const one of settings) counts.set(one, (counts.get(one) ?? 0) + 1);
  const isShared = (ask: Ask) =>
    ask.kind === 'runs' && (counts.get(JSON.stringify(ask.setting)) ?? 0) > 1;
  return { isShared, answers: new Map() };
}

/** The same job, asking only for what is not remembered. */
function* sharing<Part>(
  job: Job<Part>,
  { isShared, answers }: Memory,
): Generator<Step<Part>, Part, readonly Answer[]> {
  let step = job.next();
  while (step.done !== true) {
    const { asks } = step.value;
    const names = asks.map((ask) => (isShared(ask) ? JSON.stringify(ask) : undefined));
    const found = names.map((name) => (name === undefined ? undefined : answers.get(name)));
    const missing = asks.filter((_, at) => found[at] === undefined);
    const given = missing.length === 0 ? [] : yield { ...step.value, asks: missing };
    let next = 0;
    const all = asks.flatMap((_, at): readonly Answer[] => {
      const answer = found[at] ?? given[next++];
      const name = names[at];
      if (name !== undefined && answer !== undefined) answers.set(name, answer);
      return answer === undefined ? [] : [answer];
    });
    step = job.next(all);
  }
  return step.value;
}

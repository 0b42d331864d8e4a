/** The usual shape of a job: many independent runs, worked off in batches so that something can be shown early. */
import type { Answer, Answered, Ask, Step } from './job';
import { worthOf } from './job';

/** Askings that go out together: enough for eight workers to be busy, few enough to show progress. */
const BATCH = 24;

/** Runs before and in all, as the job counts them. */
export interface Count {
  readonly before: number;
  readonly total: number;
}

/**
 * Asks for everything, in order and in batches. `partOf` says what the answers so far amount to, which are the
 * first ones of `asks`.
 */
export function* gather<Part>(
  asks: readonly Ask[],
  count: Count,
  partOf: (answers: readonly Answer[]) => Part | undefined,
): Generator<Step<Part>, readonly Answer[], readonly Answer[]> {
  const answers: Answer[] = [];
  let done = count.before;
  for (let at = 0; at < asks.length; at += BATCH) {
    const batch = asks.slice(at, at + BATCH);
    const part = answers.length === 0 ? undefined : partOf(answers);
    answers.push(...(yield { asks: batch, done, total: count.total, part }));
    for (const ask of batch) done += worthOf(ask);
  }
  return answers;
}

/** An answer that must be of a kind, since the asking was; throws otherwise. */
export function answerOf<Kind extends Answer['kind']>(
  kind: Kind,
  answer: Answer | undefined,
): Answered[Kind] {
  if (answer?.kind !== kind) throw new TypeError(`A job was answered out of order: no ${kind}.`);
  // The kind was compared; the compiler does not carry that over to the value.
  return answer.value as Answered[Kind];
}

/** Every run of an ensemble of a setting, cut so that workers can share it. */
export function ensembleAsks(
  setting: Extract<Ask, { kind: 'runs' }>['setting'],
  runs: number,
  series: readonly string[],
): readonly Ask[] {
  return Array.from({ length: Math.ceil(runs / ABREAST) }, (_, at) => ({
    kind: 'runs' as const,
    setting,
    from: at * ABREAST,
    runs: Math.min(ABREAST, runs - at * ABREAST),
    series,
  }));
}

/** The engine works on so many runs abreast. */
const ABREAST = 8;

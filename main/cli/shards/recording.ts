/** A session that does its part of the work and writes down what came out. */
import type { Answer, Ask, EnsembleSlice } from '../../../models/index';
import type { SliceTask } from '../ensembles';
import type { Session } from '../session';
import { writeColumns } from './columns';
import { isOwn, type Part } from './shard-option';
import type { Piece } from './shard-file';

/** A session and what was written down so far. */
export interface Recording {
  readonly session: Session;
  readonly pieces: readonly Piece[];
}

/**
 * What the command makes of its part is thrown away; only the pieces count. So asks of other parts are answered with
 * zeros, and an ensemble is what this part has of it (or its first slice, where it has none: there must be one).
 */
export function recordingSession(session: Session, part: Part): Recording {
  const pieces: Piece[] = [];
  let slices = 0;
  let asked = 0;

  return {
    pieces,
    session: {
      ...session,
      async ensembles(tasks, onProgress) {
        const own = tasks.filter((_, at) => isOwn(part, slices + at));
        slices += tasks.length;
        if (own.length === 0) return session.ensembles(tasks.slice(0, 1), onProgress);
        const made = await session.ensembles(own, onProgress);
        for (const task of own) {
          const slice = made.find(({ from }) => from === task.from);
          if (slice !== undefined) pieces.push(pieceOf(task, slice));
        }
        return made;
      },
      answering() {
        const workshop = session.answering();
        return {
          close: workshop.close,
          async answer(asks) {
            const before = asked;
            asked += asks.length;
            const own = asks.filter(
              (ask, at) => ask.kind === 'explained' || isOwn(part, before + at),
            );
            const answers = await workshop.answer(own);
            const byAsk = new Map(own.map((ask, at) => [ask, answers[at]]));
            for (const [ask, answer] of byAsk) pieces.push(...pieceOfAnswer(ask, answer));
            return asks.map((ask) => byAsk.get(ask) ?? zerosFor(ask));
          },
        };
      },
    },
  };
}

/** The name of a piece of work: the same words ask for the same pieces. */
export function nameOf(task: SliceTask | Ask): string {
  return JSON.stringify(task);
}

function pieceOf(task: SliceTask, { weeks, series }: EnsembleSlice): Piece {
  return { ask: nameOf(task), weeks, columns: writeColumns(series) };
}

/** What explains a run is not kept: it is asked for by commands that have one run or two. */
function pieceOfAnswer(ask: Ask, answer: Answer | undefined): readonly Piece[] {
  if (answer === undefined || answer.kind === 'explained') return [];
  const columns = answer.kind === 'central' ? answer.value : answer.value.series;
  return [{ ask: nameOf(ask), weeks: ask.setting.weeks, columns: writeColumns(columns) }];
}

function zerosFor(ask: Ask): Answer {
  const { weeks } = ask.setting;
  const columns = (length: number) =>
    Object.fromEntries(ask.series.map((id) => [id, new Float64Array(length)]));
  switch (ask.kind) {
    case 'central':
      return { kind: 'central', value: columns(weeks) };
    case 'runs': {
      const { from, runs } = ask;
      return { kind: 'runs', value: { weeks, from, runs, series: columns(weeks * runs) } };
    }
    case 'explained':
      throw new Error('recording: what explains a run is always computed');
  }
}

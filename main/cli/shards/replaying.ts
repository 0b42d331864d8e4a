/** A session that finds its runs among the pieces of shards instead of computing them. */
import type { Answer, Ask, EnsembleSlice } from '../../../models/index';
import type { Session } from '../session';
import { readColumns } from './columns';
import { nameOf } from './recording';
import type { Piece } from './shard-file';

/** A session and what became of the pieces. */
export interface Replay {
  readonly session: Session;
  /** Pieces that were asked for. */
  readonly used: () => number;
}

/**
 * Runs of an ensemble must be there. Runs that a search asks for only after it has seen others were in no part, and
 * are computed now: the answer is that of the whole either way.
 */
export function replayingSession(session: Session, pieces: readonly Piece[]): Replay {
  const byName = new Map(pieces.map((piece) => [piece.ask, piece]));
  let missing = 0;
  let used = 0;

  function find(name: string) {
    const piece = byName.get(name);
    const series = piece === undefined ? undefined : readColumns(piece.columns);
    if (piece === undefined || series === undefined) return undefined;
    used += 1;
    return { weeks: piece.weeks, series };
  }

  return {
    used: () => used,
    session: {
      ...session,
      ensembles(tasks) {
        const slices = tasks.flatMap((task): EnsembleSlice[] => {
          const found = find(nameOf(task));
          if (found === undefined) missing += task.runs;
          return found === undefined ? [] : [{ ...found, from: task.from, runs: task.runs }];
        });
        return missing === 0 ? Promise.resolve(slices) : Promise.reject(new MissingRuns(missing));
      },
      answering() {
        const workshop = session.answering();
        return {
          close: workshop.close,
          async answer(asks) {
            const found = asks.map((ask) => answerIn(find(nameOf(ask)), ask));
            const others = asks.filter((_, at) => found[at] === undefined);
            const computed = [...(await workshop.answer(others))];
            return found.flatMap((answer) => answer ?? computed.shift() ?? []);
          },
        };
      },
    },
  };
}

/** The shards do not hold the runs of the scenario as it is now. */
export class MissingRuns extends Error {
  constructor(readonly runs: number) {
    super(`${runs} runs are in no shard`);
  }
}

function answerIn(
  found: Pick<EnsembleSlice, 'weeks' | 'series'> | undefined,
  ask: Ask,
): Answer | undefined {
  if (found === undefined) return undefined;
  if (ask.kind === 'central') return { kind: 'central', value: found.series };
  if (ask.kind === 'explained') return undefined;
  return { kind: 'runs', value: { ...found, from: ask.from, runs: ask.runs } };
}

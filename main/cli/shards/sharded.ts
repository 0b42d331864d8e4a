/** A command carried out in part. */
import { done, type Outcome, type Session } from '../session';
import { recordingSession } from './recording';
import { wordsOfWhole, type Part } from './shard-option';
import { shardLine } from './shard-file';

/** Does its part of a command's work; the answer is a shard for `merge`. */
export async function sharded(
  words: readonly string[],
  part: Part,
  session: Session,
  perform: (session: Session) => Outcome | Promise<Outcome>,
): Promise<Outcome> {
  const recording = recordingSession(session, part);
  const outcome = await perform(recording.session);
  if (outcome.exitCode !== 0) return outcome;
  const { id, version } = session.model;
  const head = {
    ...({ blowback: 'shard', format: 1, version: session.version } as const),
    ...{ model: { id, version }, words: [...wordsOfWhole(words)], ...part },
  };
  return { ...done(shardLine(head), outcome.remarks), more: recording.pieces.map(shardLine) };
}

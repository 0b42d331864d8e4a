/** merge FILE… */
import { readFile } from 'node:fs/promises';
import type { CommandLine } from '../command-line';
import { all, refused, wrong, type Checked, type Outcome, type Session } from '../session';
import { MissingRuns, replayingSession } from '../shards/replaying';
import { readShardFile, type Shard, type ShardHead } from '../shards/shard-file';

/** Carries out the words of a command line. */
export type Program = (words: readonly string[], session: Session) => Promise<Outcome>;

/** Puts the parts of a command together: the answer is that of the whole command, to the last bit. */
export async function merge(
  { operands }: CommandLine,
  session: Session,
  program: Program,
): Promise<Outcome> {
  const { translate } = session;
  const read = all(await Promise.all(operands.map((file) => readOne(file, session))));
  if (!read.ok) return refused(read.faults);
  const [first] = read.value;
  if (first === undefined) throw new Error('merge: no file was read');
  const faults = faultsOf(
    operands,
    read.value.map(({ head }) => head),
    session,
  );
  if (faults.length > 0) return refused(faults);

  const { words } = first.head;
  const pieces = read.value.flatMap((shard) => shard.pieces);
  const replay = replayingSession(session, pieces);
  const changed = translate('headless.error.shardChanged', { command: words.join(' ') });
  try {
    const outcome = await program(words, replay.session);
    const isAbout = outcome.exitCode !== 0 || pieces.length === 0 || replay.used() > 0;
    return isAbout ? outcome : refused([changed]);
  } catch (error) {
    if (error instanceof MissingRuns) return refused([changed]);
    throw error;
  }
}

async function readOne(file: string, { translate }: Session): Promise<Checked<Shard>> {
  try {
    const read = readShardFile(await readFile(file));
    if (read.ok) return read;
    return wrong(translate('headless.error.notAShard', { file, line: read.faults[0] ?? '' }));
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return wrong(translate('headless.error.unreadableShard', { file, detail }));
  }
}

/** All parts of one command, by one version, each of them once. */
function faultsOf(
  files: readonly string[],
  heads: readonly ShardHead[],
  session: Session,
): readonly string[] {
  const { translate, model, version } = session;
  const [first] = heads;
  if (first === undefined) return [];
  const same = ({ words, of, model: by, version: app }: ShardHead) =>
    JSON.stringify([words, of, by, app]);
  const strange = heads.findIndex((head) => same(head) !== same(first));
  if (strange !== -1) {
    const values = { file: files[strange] ?? '', first: files[0] ?? '' };
    return [translate('headless.error.otherShard', values)];
  }
  const made = `${first.version}, ${first.model.id} ${first.model.version}`;
  const now = `${version}, ${model.id} ${model.version}`;
  if (made !== now) return [translate('headless.error.shardVersion', { made, now })];
  const parts = heads.map(({ part }) => part);
  const twice = parts.find((part, at) => parts.indexOf(part) !== at);
  if (twice !== undefined) {
    return [translate('headless.error.shardTwice', { part: twice, of: first.of })];
  }
  const missing = Array.from({ length: first.of }, (_, at) => at + 1).filter(
    (part) => !parts.includes(part),
  );
  if (missing.length === 0) return [];
  const list = missing
    .slice(0, 20)
    .map((part) => `${part}/${first.of}`)
    .join(', ');
  return [translate('headless.error.shardMissing', { count: missing.length, list })];
}

/** A shard as text: a line that says of what it is a part, then a line for every piece of work that was done. */
import * as z from 'zod';
import { fine, wrong, type Checked } from '../session';

// Schemas are made without `new Function`, as everywhere.
z.config({ jitless: true });

const headLine = z.object({
  blowback: z.literal('shard'),
  format: z.literal(1),
  /** Version of the app: another one may run another model. */
  version: z.string(),
  model: z.object({ id: z.string(), version: z.string() }),
  /** The command, without --shard. */
  words: z.array(z.string()),
  part: z.int().min(1),
  of: z.int().min(1),
});

const pieceLine = z.object({
  /** What was asked for, as JSON. */
  ask: z.string(),
  weeks: z.int().min(0),
  columns: z.record(z.string(), z.string()),
});

/** Of what a shard is a part. */
export type ShardHead = z.infer<typeof headLine>;
/** A piece of work and its numbers. */
export type Piece = z.infer<typeof pieceLine>;

/** What a shard holds. */
export interface Shard {
  readonly head: ShardHead;
  readonly pieces: readonly Piece[];
}

/** A line of a shard, its end included. */
export function shardLine(line: ShardHead | Piece): string {
  return `${JSON.stringify(line)}\n`;
}

/** Reads a shard's bytes line by line, so that it may be longer than a string can be; the fault is the number of the bad line, from 1. */
export function readShardFile(bytes: Buffer): Checked<Shard> {
  const lines: unknown[] = [];
  let from = 0;
  while (from < bytes.length) {
    const end = bytes.indexOf(0x0a, from);
    const to = end === -1 ? bytes.length : end;
    try {
      lines.push(JSON.parse(bytes.toString('utf8', from, to)));
    } catch {
      return wrong(String(lines.length + 1));
    }
    from = to + 1;
  }
  const head = headLine.safeParse(lines[0]);
  if (!head.success) return wrong('1');
  const pieces: Piece[] = [];
  for (const [at, line] of lines.slice(1).entries()) {
    const piece = pieceLine.safeParse(line);
    if (!piece.success) return wrong(String(at + 2));
    pieces.push(piece.data);
  }
  return fine({ head: head.data, pieces });
}

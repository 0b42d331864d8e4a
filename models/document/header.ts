/** Whether a file is ours, and of which version: read before anything else in it. */
import type { Result } from '../engine/answer';
import { FORMAT } from './format';
import { isFields, type Fields } from './parts';
import { shown, type Refusal } from './refusal';
import { headerSchema } from './schema';
import { validate } from './validate';

export interface Header {
  /** All of the file, known to be an object. */
  readonly fields: Fields;
  readonly major: number;
  readonly minor: number;
}

/** The header of a file, or why it is no scenario file. */
export function readHeader(value: unknown): Result<Header, Refusal> {
  if (!isFields(value)) return notOurs('', value);
  if (value['format'] !== FORMAT) return notOurs('format', value['format']);
  const header = validate(headerSchema, value);
  return header.ok ? { ok: true, value: { fields: value, ...header.value.version } } : header;
}

function notOurs(path: string, value: unknown): Result<never, Refusal> {
  const allowed = { kind: 'one-of', options: [FORMAT] } as const;
  return { ok: false, faults: [{ kind: 'not-ours', path, value: shown(value), allowed }] };
}

/** Whether a file is ours, and of which version: read before anything else in it. */
import type { Result } from '../engine/answer';
import { FORMAT, LESSON_FORMAT } from './format';
import { isFields, type Fields } from './paths';
import { shown, type Refusal } from './refusal';
import { headerSchema } from './schema';
import { validate } from './validate';

export interface Header {
  /** All of the file, known to be an object. */
  readonly fields: Fields;
  readonly major: number;
  readonly minor: number;
  /** Whether it is a lesson, which holds a scenario document. */
  readonly isLesson: boolean;
}

/** The header of a file, or why it is no scenario file. */
export function readHeader(value: unknown): Result<Header, Refusal> {
  if (!isFields(value)) return notOurs('', value);
  const { format } = value;
  if (format !== FORMAT && format !== LESSON_FORMAT) return notOurs('format', format);
  const header = validate(headerSchema, value);
  if (!header.ok) return header;
  const isLesson = format === LESSON_FORMAT;
  return { ok: true, value: { fields: value, ...header.value.version, isLesson } };
}

function notOurs(path: string, value: unknown): Result<never, Refusal> {
  const allowed = { kind: 'one-of', options: [FORMAT] } as const;
  return { ok: false, faults: [{ kind: 'not-ours', path, value: shown(value), allowed }] };
}

/** Fields of newer versions, found when a file is read. */
import type { UnknownFields } from './document';
import { partOf } from './parts';
import { below, identify, isFields, type Fields } from './paths';
import type { z } from './zod';

/** All fields of a valid file that its schema does not know, by path of their parent. */
export function unknownFields(schema: z.ZodType, file: unknown): UnknownFields {
  const found: [string, Fields][] = [];
  collect(schema, file, '', found);
  return Object.fromEntries(found);
}

function collect(schema: z.ZodType, value: unknown, path: string, found: [string, Fields][]): void {
  const part = partOf(schema);
  if (part.kind === 'list' && Array.isArray(value)) {
    value.forEach((item: unknown, at) => {
      collect(part.item, item, below(path, identify(item, part.identity, at)), found);
    });
  }
  if (!isFields(value)) return;
  if (part.kind === 'entries') {
    for (const [key, entry] of Object.entries(value))
      collect(part.value, entry, below(path, key), found);
  }
  if (part.kind === 'object') {
    const strangers = Object.entries(value).filter(([key]) => !Object.hasOwn(part.fields, key));
    if (strangers.length > 0) found.push([path, Object.fromEntries(strangers)]);
    for (const [key, field] of Object.entries(part.fields))
      collect(field, value[key], below(path, key), found);
  }
}

/** From a document to the text of its file. */
import type { BlowbackDocument, UnknownFields } from './document';
import { FORMAT, VERSION } from './format';
import { below, identify, isFields, partOf } from './parts';
import { schema } from './schema';
import type { z } from './zod';

/**
 * The text of the document's file: fields in the order of the schema, names given by the model in the order of the
 * alphabet, unknown fields behind the known ones of their object, two spaces a level, a line break at the end.
 * The same document always gives the same text.
 */
export function writeDocument(document: BlowbackDocument): string {
  const version = { major: VERSION.major, minor: Math.max(VERSION.minor, document.minor ?? 0) };
  const file = arrange(schema, { ...document, format: FORMAT, version }, document.unknown, '');
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

function arrange(part: z.ZodType, value: unknown, unknown: UnknownFields, path: string): unknown {
  const shape = partOf(part);
  if (shape.kind === 'list' && Array.isArray(value)) {
    return value.map((item: unknown, at) =>
      arrange(shape.item, item, unknown, below(path, identify(item, shape.identity, at))),
    );
  }
  if (shape.kind === 'entries' && isFields(value)) {
    const keys = Object.keys(value).sort();
    return Object.fromEntries(
      keys.map((key) => [key, arrange(shape.value, value[key], unknown, below(path, key))]),
    );
  }
  if (shape.kind === 'object' && isFields(value)) {
    const known = Object.entries(shape.fields).map(([key, field]): [string, unknown] => [
      key,
      arrange(field, value[key], unknown, below(path, key)),
    ]);
    return Object.fromEntries([...known, ...Object.entries(unknown[path] ?? {})]);
  }
  return value;
}

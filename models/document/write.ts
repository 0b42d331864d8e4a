/** From a document to the text of its file. */
import type { BlowbackDocument, UnknownFields } from './document';
import { FORMAT, LESSON_FORMAT, LESSON_VERSION, VERSION } from './format';
import type { Lesson } from './lesson/lesson';
import { lessonSchema } from './lesson/lesson-schema';
import { partOf } from './parts';
import { below, identify, isFields } from './paths';
import { schema } from './schema';
import type { z } from './zod';

/**
 * The text of the document's file, or of the lesson that it is: fields in the order of the schema, names given by the model in the order of the
 * alphabet, unknown fields behind the known ones of their object, two spaces a level, a line break at the end.
 * The same document always gives the same text.
 */
export function writeDocument(document: BlowbackDocument): string {
  const { lesson, ...scenarios } = document;
  const version = { major: VERSION.major, minor: Math.max(VERSION.minor, document.minor ?? 0) };
  const contents = { ...scenarios, format: FORMAT, version };
  const file =
    lesson === undefined
      ? arrange(schema, contents, document.unknown, '')
      : arrange(
          lessonSchema,
          { ...lesson, ...lessonHeader(lesson), document: contents },
          { ...lesson.unknown, ...moved(document.unknown, 'document') },
          '',
        );
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

function lessonHeader({ minor = 0 }: Lesson) {
  const { major } = LESSON_VERSION;
  return {
    format: LESSON_FORMAT,
    version: { major, minor: Math.max(LESSON_VERSION.minor, minor) },
  };
}

/** Unknown fields of a document that stands at `path` of another one. */
function moved(unknown: UnknownFields, path: string): UnknownFields {
  return Object.fromEntries(
    Object.entries(unknown).map(([at, fields]) => [at === '' ? path : below(path, at), fields]),
  );
}

/** A value in the order of its schema, unknown fields behind the known ones of their object. */
export function arrange(
  part: z.ZodType,
  value: unknown,
  unknown: UnknownFields,
  path: string,
): unknown {
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

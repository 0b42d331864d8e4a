/** The format as a JSON Schema, for editors and scripts of other people; kept in docs/. */
import { classSchema } from './class/class-schema';
import { CLASS_VERSION, LESSON_VERSION, VERSION } from './format';
import { lessonSchema } from './lesson/lesson-schema';
import { schema } from './schema';
import { z } from './zod';

/**
 * JSON Schema (2020-12) of the newest version. Unknown fields are allowed, as they are by the app. What a JSON Schema
 * cannot say (ids used once, weeks in order, names that exist) the command `validate` checks.
 */
export function documentJsonSchema(): Readonly<Record<string, unknown>> {
  return published(schema, `Blowback scenario file, version ${versionText(VERSION)}`);
}

/** The same of a lesson. */
export function lessonJsonSchema(): Readonly<Record<string, unknown>> {
  return published(lessonSchema, `Blowback lesson, version ${versionText(LESSON_VERSION)}`);
}

/** The same of a class. */
export function classJsonSchema(): Readonly<Record<string, unknown>> {
  return published(classSchema, `Blowback class, version ${versionText(CLASS_VERSION)}`);
}

function published(format: z.ZodType, title: string): Readonly<Record<string, unknown>> {
  const { $schema, ...rest } = z.toJSONSchema(format, { io: 'input' });
  return { $schema, title, ...rest };
}

function versionText({ major, minor }: { readonly major: number; readonly minor: number }): string {
  return `${major}.${minor}`;
}

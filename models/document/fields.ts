/** The kinds of field that schemas are made of. Each knows what it allows, in a form that makes a sentence. */
import { limits } from './limits';
import { memberPattern } from './member-path';
import type { Allowed } from './refusal';
import { z } from './zod';

/** What each field allows, for refusals. */
export const allowedBy = z.registry<Allowed>();

/** The fields that tell the entries of a list apart, joined by ':'; where absent, their position does. */
export const identityOf = z.registry<{ readonly fields: readonly string[] }>();

/** A field's meaning; it becomes the description in the published JSON Schema. */
type Meaning = string;

const idPattern = /^(?!(?:constructor|prototype)$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const namePattern =
  /^(?!(?:constructor|prototype)$)[A-Za-z0-9][A-Za-z0-9_]*(?:[.-][A-Za-z0-9_]+)*$/;

export function wholeNumber(meaning: Meaning, min: number, max: number) {
  return z
    .int()
    .min(min)
    .max(max)
    .describe(meaning)
    .register(allowedBy, { kind: 'whole-number', min, max });
}

export function number(
  meaning: Meaning,
  min: number = -limits.number,
  max: number = limits.number,
) {
  return z
    .number()
    .min(min)
    .max(max)
    .describe(meaning)
    .register(allowedBy, { kind: 'number', min, max });
}

export function text(meaning: Meaning, max: number) {
  return z.string().max(max).describe(meaning).register(allowedBy, { kind: 'text', max });
}

/** An id given in the document: lower-case words and digits joined by hyphens. */
export function id(meaning: Meaning) {
  return z
    .string()
    .max(limits.id)
    .regex(idPattern)
    .describe(meaning)
    .register(allowedBy, { kind: 'id', max: limits.id });
}

/** An id that may be absent. */
export function optionalId(meaning: Meaning) {
  return id(meaning)
    .optional()
    .describe(meaning)
    .register(allowedBy, { kind: 'id', max: limits.id });
}

/** A name that the model gives, such as `troops.SIN`; whether the model has it is checked against the model. */
export function name(meaning: Meaning) {
  return z
    .string()
    .max(limits.name)
    .regex(namePattern)
    .describe(meaning)
    .register(allowedBy, { kind: 'name', max: limits.name });
}

/**
 * The path of a file in a class's folder: `/` between folders, no `..` and no `.`, no drive and no root, ending like a
 * scenario file. So it can never name anything outside of the folder, on any system.
 */
export function memberPath(meaning: Meaning) {
  return z
    .string()
    .max(limits.memberPath)
    .regex(memberPattern)
    .describe(meaning)
    .register(allowedBy, { kind: 'member', max: limits.memberPath });
}

export function oneOf<const Options extends readonly [string, ...string[]]>(
  meaning: Meaning,
  options: Options,
) {
  return z.enum(options).describe(meaning).register(allowedBy, { kind: 'one-of', options });
}

export function list<Item extends z.ZodType>(
  meaning: Meaning,
  item: Item,
  size: { readonly min?: number; readonly max: number },
  identity: readonly string[] = [],
) {
  const { min = 0, max } = size;
  return z
    .array(item)
    .min(min)
    .max(max)
    .describe(meaning)
    .register(allowedBy, { kind: 'list', min, max })
    .register(identityOf, { fields: identity });
}

export function object<Shape extends z.ZodRawShape>(meaning: Meaning, shape: Shape) {
  return z.object(shape).describe(meaning).register(allowedBy, { kind: 'object' });
}

/** Entries by a name that the model gives. */
export function entries<Value extends z.ZodType>(
  meaning: Meaning,
  key: Meaning,
  value: Value,
  max: number,
) {
  return z
    .record(name(key), value)
    .check((context) => {
      if (Object.keys(context.value).length <= max) return;
      context.issues.push({
        code: 'too_big',
        origin: 'object',
        maximum: max,
        input: context.value,
      });
    })
    .meta({ description: meaning, maxProperties: max })
    .register(allowedBy, { kind: 'entries', max });
}

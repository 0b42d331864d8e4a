/** A schema as a tree to walk along, so that order, limits and unknown fields are read from one place. */
import { identityOf } from './fields';
import { z } from './zod';

export type Part =
  | { readonly kind: 'object'; readonly fields: Readonly<Record<string, z.ZodType>> }
  | { readonly kind: 'list'; readonly item: z.ZodType; readonly identity: readonly string[] }
  | { readonly kind: 'entries'; readonly key: z.ZodType; readonly value: z.ZodType }
  | { readonly kind: 'leaf' };

/** What a schema is made of, one level down. */
export function partOf(schema: z.ZodType): Part {
  if (schema instanceof z.ZodObject) return { kind: 'object', fields: schema.shape };
  // Our schemas hold only zod's full types; its own declarations allow for those of its core, too.
  if (schema instanceof z.ZodArray) {
    return {
      kind: 'list',
      item: schema.element as z.ZodType,
      identity: identityOf.get(schema)?.fields ?? [],
    };
  }
  if (schema instanceof z.ZodRecord) {
    return {
      kind: 'entries',
      key: schema.keyType as z.ZodType,
      value: schema.valueType as z.ZodType,
    };
  }
  return { kind: 'leaf' };
}

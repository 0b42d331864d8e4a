/**
 * docs/scenario.schema.json is made from the schema that the app uses. After a change of the format:
 * npx vitest run tests/models/document/json-schema.test.ts --update
 */
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { documentJsonSchema } from '../../../models/document';

describe('the JSON Schema in docs/', () => {
  it('is the one that the app checks files with', async () => {
    const text = await format(JSON.stringify(documentJsonSchema()), {
      parser: 'json',
      printWidth: 100,
    });
    await expect(text).toMatchFileSnapshot('../../../docs/scenario.schema.json');
  });

  it('gives every field a meaning', () => {
    expect(withoutMeaning(documentJsonSchema())).toEqual([]);
  });

  it('allows fields that it does not know', () => {
    expect(JSON.stringify(documentJsonSchema())).not.toContain('"additionalProperties":false');
  });
});

function withoutMeaning(schema: unknown, path = ''): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties = {}, items, description } = schema as Record<string, unknown>; // any JSON Schema
  return [
    ...(typeof description === 'string' && description.length > 5 ? [] : [path]),
    ...Object.entries(properties as object).flatMap(([key, part]) =>
      withoutMeaning(part, `${path}.${key}`),
    ),
    ...(items === undefined ? [] : withoutMeaning(items, `${path}[]`)),
  ];
}

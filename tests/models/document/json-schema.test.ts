/**
 * docs/scenario.schema.json, docs/lesson.schema.json and docs/class.schema.json are made from the schemas that the app uses. After a change of the format:
 * npx vitest run tests/models/document/json-schema.test.ts --update
 */
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import { classJsonSchema, documentJsonSchema, lessonJsonSchema } from '../../../models/document';

const schemas = [
  ['scenario', documentJsonSchema],
  ['lesson', lessonJsonSchema],
  ['class', classJsonSchema],
] as const;

describe.each(schemas)('the JSON Schema of the %s in docs/', (name, schema) => {
  it('is the one that the app checks files with', async () => {
    const text = await format(JSON.stringify(schema()), { parser: 'json', printWidth: 100 });
    await expect(text).toMatchFileSnapshot(`../../../docs/${name}.schema.json`);
  });

  it('gives every field a meaning', () => {
    expect(withoutMeaning(schema())).toEqual([]);
  });

  it('allows fields that it does not know', () => {
    expect(JSON.stringify(schema())).not.toContain('"additionalProperties":false');
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

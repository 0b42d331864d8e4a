/** The format as a JSON Schema, for editors and scripts of other people; kept in docs/. */
import { VERSION } from './format';
import { schema } from './schema';
import { z } from './zod';

/**
 * JSON Schema (2020-12) of the newest version. Unknown fields are allowed, as they are by the app. What a JSON Schema
 * cannot say (ids used once, weeks in order, names that exist) the command `validate` checks.
 */
export function documentJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  return {
    $schema,
    title: `Blowback scenario file, version ${VERSION.major}.${VERSION.minor}`,
    ...rest,
  };
}

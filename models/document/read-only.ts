/** What is made of a file from a newer major version: a look at its texts. */
import type { ParsedDocument } from './parsed';
import { glimpseOf } from './glimpse';
import type { Fields } from './paths';

/** `path`: where the version stands; `newest`: the newest major version that is known here. */
export function readOnly(
  fields: Fields,
  version: { readonly major: number; readonly minor: number },
  path: string,
  newest: number,
): ParsedDocument {
  const allowed = { kind: 'at-most', max: newest } as const;
  return {
    kind: 'read-only',
    glimpse: glimpseOf(fields),
    version,
    reason: { kind: 'newer-major', path, value: String(version.major), allowed },
  };
}

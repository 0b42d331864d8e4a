/** The document that the contents of a file are. */
import type { BlowbackDocument, UnknownFields } from './document';
import { VERSION } from './format';
import type { FileContents } from './schema';

/** `unknown`: the fields that the schema does not know. */
export function documentOf(contents: FileContents, unknown: UnknownFields): BlowbackDocument {
  const { format: _format, version, ...known } = contents;
  const newer = version.minor > VERSION.minor ? { minor: version.minor } : {};
  return { ...known, ...newer, unknown };
}

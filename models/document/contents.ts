/** The document that the contents of a file are. */
import type { BlowbackDocument, UnknownFields } from './document';
import { VERSION } from './format';
import type { FileContents } from './schema';

/** `unknown`: the fields that the schema does not know. */
export function documentOf(contents: FileContents, unknown: UnknownFields): BlowbackDocument {
  const { format: _format, version, view, ...known } = contents;
  const newer = version.minor > VERSION.minor ? { minor: version.minor } : {};
  return { ...known, view: viewOf(view, contents), ...newer, unknown };
}

/**
 * A scenario in hand that the document does not have is nobody's mistake: an app of version 1.2 keeps the field without
 * knowing it, also when the scenario is removed. It then counts as absent.
 */
function viewOf(
  { scenario, ...view }: FileContents['view'],
  { scenarios }: FileContents,
): FileContents['view'] {
  return scenarios.some(({ id }) => id === scenario) ? { ...view, scenario } : view;
}

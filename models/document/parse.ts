/** From the text of a file to a document: once, at the edge, with a closed list of reasons why not. */
import type { Result } from '../engine/answer';
import { VERSION } from './format';
import { withAdditions } from './additions';
import { readHeader } from './header';
import { readLesson } from './lesson/read-lesson';
import { migrate } from './migrations';
import { readOnly } from './read-only';
import type { Refusal } from './refusal';
import { checkReferences } from './references';
import type { ParsedDocument } from './parsed';
import { readJson } from './scan/read-json';
import { schema } from './schema';
import { documentOf } from './contents';
import { unknownFields } from './find-unknown';
import { validate } from './validate';

/** The document in a file's text, or every reason why it cannot be opened. Never throws. */
export function parseDocument(text: string): Result<ParsedDocument, Refusal> {
  const json = readJson(text);
  if (!json.ok) return json;
  const header = readHeader(json.value);
  if (!header.ok) return header;
  if (header.value.isLesson) return readLesson(header.value);
  const { fields, major, minor } = header.value;
  if (major > VERSION.major)
    return { ok: true, value: readOnly(fields, { major, minor }, 'version.major', VERSION.major) };
  return read(withAdditions(migrate(fields, major), minor));
}

/** Whether the contents of a file of the newest version hold together; known fields and unknown ones apart. */
function read(contents: unknown): Result<ParsedDocument, Refusal> {
  const valid = validate(schema, contents);
  if (!valid.ok) return valid;
  const faults = checkReferences(valid.value);
  if (faults.length > 0) return { ok: false, faults };
  const document = documentOf(valid.value, unknownFields(schema, contents));
  return { ok: true, value: { kind: 'editable', document } };
}

/** Short words for the tests of the scenario file. */
import {
  explainRefusal,
  parseDocument,
  writeDocument,
  type BlowbackDocument,
  type Refusal,
} from '../../../models/document';
import { createTranslator } from '../../../models/text';
import { full } from './sample';

const english = createTranslator('en');

/** The refusal in English. */
export function sentence(refusal: Refusal): string {
  return explainRefusal(refusal, english);
}

/** A JSON value that tests may change at will. */
export type Json = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any -- tests break every rule of the format on purpose

/** The full document as a file's JSON, changed. */
export function fileWith(change: (file: Json) => void): string {
  const file = JSON.parse(writeDocument(full)) as Json;
  change(file);
  return JSON.stringify(file, undefined, 2);
}

/** The refusals of a text that must not open. */
export function refusalsOf(text: string): readonly Refusal[] {
  const parsed = parseDocument(text);
  if (parsed.ok) throw new Error(`opened: ${text.slice(0, 200)}`);
  return parsed.faults;
}

/** The document of a text that must open for editing. */
export function opened(text: string): BlowbackDocument {
  const parsed = parseDocument(text);
  if (!parsed.ok) throw new Error(parsed.faults.map(sentence).join('\n'));
  if (parsed.value.kind !== 'editable') throw new Error('read only');
  return parsed.value.document;
}

/** The JSON in a text, after everything that JSON.parse passes over in silence has been looked for. */
import type { Result } from '../../engine/answer';
import type { Refusal } from '../refusal';
import { plainText } from './plain-text';
import { scan } from './scan';

/** The value, or why it is not to be read: too large, too deep, a field twice, a number that is not exact. Never throws. */
export function readJson(text: string): Result<unknown, Refusal> {
  const plain = plainText(text);
  if ('refusal' in plain) return { ok: false, faults: [plain.refusal] };
  const fault = scan(plain.text);
  return fault === undefined
    ? { ok: true, value: JSON.parse(plain.text) }
    : { ok: false, faults: [fault] };
}

/** Why a file, or a part of it, is not accepted: a closed list; each entry makes one sentence for the user. */

export type RefusalKind =
  /** The text breaks the grammar of JSON. */
  | 'not-json'
  /** JSON, but not a scenario file. */
  | 'not-ours'
  /** Written in a format that this version of the app cannot know. */
  | 'newer-major'
  /** More bytes than a scenario file may have. */
  | 'too-large'
  /** More values than a scenario file may have. */
  | 'too-many-values'
  /** More fields in one object than any may have. */
  | 'too-many-fields'
  /** Lists and objects nested too deeply. */
  | 'too-deep'
  /** A field that stands twice in one object: one of them would be lost. */
  | 'duplicate-key'
  /** A field name with a meaning to the programming language. */
  | 'dangerous-key'
  /** A number that the machine would change silently. */
  | 'number-not-exact'
  | 'missing-field'
  | 'wrong-type'
  | 'out-of-range'
  /** An id that something else in the same list has already. */
  | 'duplicate-id'
  /** Names something that neither the file nor the model has. */
  | 'unknown-reference'
  /** A NUL character: a file that is not text. */
  | 'not-text'
  /** Text in UTF-16; scenario files are UTF-8. */
  | 'utf-16';

/** What the grammar of JSON expects at a place. */
export type Expected =
  | 'value'
  | 'value-or-end'
  | 'name'
  | 'name-or-end'
  | 'colon'
  | 'comma-or-end'
  | 'end'
  | 'quote'
  | 'escape'
  | 'no-control';

/** What would be accepted instead. */
export type Allowed =
  | { readonly kind: 'whole-number'; readonly min: number; readonly max: number }
  | { readonly kind: 'number'; readonly min: number; readonly max: number }
  /** Text of at most `max` characters. */
  | { readonly kind: 'text'; readonly max: number }
  | { readonly kind: 'list'; readonly min: number; readonly max: number }
  /** An object with fixed fields. */
  | { readonly kind: 'object' }
  /** An object with at most `max` entries, named by the file. */
  | { readonly kind: 'entries'; readonly max: number }
  /** Lower-case words, digits and hyphens. */
  | { readonly kind: 'id'; readonly max: number }
  /** A name that the model gives: letters, digits, hyphens and dots. */
  | { readonly kind: 'name'; readonly max: number }
  /** The path of a file of ours in a folder, in that folder or a folder in it. */
  | { readonly kind: 'member'; readonly max: number }
  | { readonly kind: 'one-of'; readonly options: readonly string[] }
  /** A later week than this one, because lists of weeks are in order. */
  | { readonly kind: 'after'; readonly week: number }
  /** Used only once in its list. */
  | { readonly kind: 'unique' }
  | { readonly kind: 'json'; readonly expected: Expected }
  /** At most so many bytes, values, levels, or versions: the kind of refusal says which. */
  | { readonly kind: 'at-most'; readonly max: number };

export interface Refusal {
  readonly kind: RefusalKind;
  /** Where in the file: `scenarios[0].levers.troops.SIN[2].value`; '' for the file as a whole. */
  readonly path: string;
  /** What stands there, as JSON, shortened to about 60 characters; '' where nothing does. */
  readonly value: string;
  readonly allowed: Allowed;
  /** Line and column, from 1, of faults that are found before the text is understood. */
  readonly line?: number;
  readonly column?: number;
}

/** Steps from the root of a file to a value: field names and positions. */
export type Steps = readonly (string | number)[];

/** Most refusals reported for one file; the first ones are enough to act on. */
export const REPORTED = 20;

/** `['scenarios', 0, 'title']` as `scenarios[0].title`. */
export function pathText(steps: Steps): string {
  return steps
    .map((step, at) => (typeof step === 'number' ? `[${step}]` : at === 0 ? step : `.${step}`))
    .join('');
}

/** A value as JSON, short enough for a sentence; lists and objects only say how much they hold. */
export function shown(value: unknown): string {
  if (value === undefined) return '';
  if (typeof value === 'string') {
    return value.length > 60
      ? `${JSON.stringify(value.slice(0, 57))}… (${value.length})`
      : JSON.stringify(value);
  }
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[…] (${value.length})`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.keys(value).length;
    return entries === 0 ? '{}' : `{…} (${entries})`;
  }
  return JSON.stringify(value);
}

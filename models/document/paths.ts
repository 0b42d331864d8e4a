/** Values out of JSON, and what parts of a document are called in the table of unknown fields. */

/** An object that came out of JSON, with any fields. */
export type Fields = Readonly<Record<string, unknown>>;

/** Whether a value out of JSON is an object and not a list. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What an entry of a list is called in paths of unknown fields: its id, its week, or its position. */
export function identify(item: unknown, identity: readonly string[], position: number): string {
  if (identity.length === 0 || !isFields(item)) return String(position);
  return identity.map((field) => String(item[field])).join(':');
}

/** The path of a part of the document in the table of unknown fields. */
export function below(path: string, step: string): string {
  return path === '' ? step : `${path}/${step}`;
}

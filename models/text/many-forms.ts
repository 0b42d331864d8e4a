/** The plural forms that Spanish has besides those of English. */

/** Sentences by key, in branches. */
export interface Branch {
  readonly [key: string]: string | Branch;
}

/** Spanish has a third form for whole millions, which reads as the plural does. */
export function withManyForms(branch: Branch): Branch {
  const result: Record<string, string | Branch> = {};
  for (const [key, value] of Object.entries(branch)) {
    result[key] = typeof value === 'string' ? value : withManyForms(value);
    if (key.endsWith('_other')) result[key.replace(/_other$/, '_many')] = value;
  }
  return result;
}

/** Files of older major versions are carried up to the newest, one version at a time. */
import type { Fields } from './paths';

/** One step up. Released steps never change; each has a kept file in the tests. */
export interface Migration {
  /** The major version that it leads to; the list is numbered without gaps. */
  readonly to: number;
  /** What changed, in a few words. */
  readonly name: string;
  /** The fields of the file in the version `to`, without `version` itself. */
  readonly migrate: (file: Fields) => Fields;
}

/** All steps there are, oldest first. Version 1 is the first, so nothing leads to it. */
export const migrations: readonly Migration[] = [];

/** The file in the newest version that the steps lead to. */
export function migrate(
  file: Fields,
  major: number,
  steps: readonly Migration[] = migrations,
): Fields {
  return steps
    .filter((step) => step.to > major)
    .reduce<Fields>(
      (fields, step) => ({ ...step.migrate(fields), version: { major: step.to, minor: 0 } }),
      file,
    );
}

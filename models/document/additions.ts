/** Fields that minor versions added, with what a file from before them is taken to say. */
import type { Fields } from './paths';

/** By the minor version of major version 1 that added them. Released entries never change. */
const additions: readonly { readonly minor: number; readonly fields: Fields }[] = [
  { minor: 1, fields: { claims: [] } },
  { minor: 2, fields: { locks: [] } },
];

/** The file with the fields that its minor version did not know yet; what it has itself stays. */
export function withAdditions(file: Fields, minor: number): Fields {
  return additions
    .filter((one) => one.minor > minor)
    .reduce<Fields>((fields, added) => ({ ...added.fields, ...fields }), file);
}

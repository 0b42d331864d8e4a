/** A catalog in another language: the same keys as the English one, every leaf a sentence. */
export type Same<Catalog> = {
  readonly [Key in keyof Catalog]: Catalog[Key] extends string ? string : Same<Catalog[Key]>;
};

/** Removes the plural ending that i18next adds by itself. */
type Singular<Key extends string> = Key extends `${infer Stem}_${'zero' | 'one' | 'many' | 'other'}`
  ? Stem
  : Key;

/** Dotted keys of all sentences of a catalog: `comparison.more`. Plural forms share one key. */
export type KeyOf<Catalog> = {
  [Key in keyof Catalog & string]: Catalog[Key] extends string
    ? Singular<Key>
    : `${Key}.${KeyOf<Catalog[Key]>}`;
}[keyof Catalog & string];

/** What reading a file gives. */
import type { BlowbackDocument } from './document';
import type { Glimpse } from './glimpse';
import type { Refusal } from './refusal';

export type ParsedDocument =
  | { readonly kind: 'editable'; readonly document: BlowbackDocument }
  /** From a newer major version: its meaning is not known, and it must never be written over. */
  | {
      readonly kind: 'read-only';
      /** The texts that can be shown all the same. */
      readonly glimpse: Glimpse;
      readonly version: { readonly major: number; readonly minor: number };
      /** Why: of the kind `newer-major`. */
      readonly reason: Refusal;
    };

/** Fields of newer versions, as they are kept. */

/** Field name → value of fields that this app does not know, by path of their parent. */
export type UnknownFields = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

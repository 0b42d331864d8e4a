/** The languages that every sentence exists in. */
export const languages = ['en', 'es'] as const;

/** A language that every sentence exists in. */
export type Language = (typeof languages)[number];

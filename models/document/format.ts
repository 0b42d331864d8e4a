/** How a scenario file says what it is. */

/** The value of the field `format`. */
export const FORMAT = 'blowback';

/** The version written by this app. A minor version only adds fields; a major one changes their meaning. */
export const VERSION = { major: 1, minor: 2 } as const;

/** The suffix of scenario files, with its dot. */
export const SUFFIX = '.blowback';

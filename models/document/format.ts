/** How a scenario file, a lesson file and a class file say what they are. */

/** The value of the field `format`. */
export const FORMAT = 'blowback';

/** The version written by this app. A minor version only adds fields; a major one changes their meaning. */
export const VERSION = { major: 1, minor: 3 } as const;

/** The suffix of scenario files, with its dot. */
export const SUFFIX = '.blowback';

/** The value of the field `format` of a lesson. */
export const LESSON_FORMAT = 'blowback-lesson';

/** The version of lessons written by this app; the scenario document inside has a version of its own. */
export const LESSON_VERSION = { major: 1, minor: 0 } as const;

/** The suffix of lesson files, with its dot. */
export const LESSON_SUFFIX = '.blowback-lesson';

/** The value of the field `format` of a class. */
export const CLASS_FORMAT = 'blowback-class';

/** The version of classes written by this app. */
export const CLASS_VERSION = { major: 1, minor: 0 } as const;

/** The suffix of class files, with its dot. */
export const CLASS_SUFFIX = '.blowback-class';

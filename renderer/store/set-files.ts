/** Files that can hold sets of assumptions, as a file input names them. */
import { LESSON_SUFFIX, SUFFIX } from '../../models/index';

export const SET_FILES = `${SUFFIX},${LESSON_SUFFIX},.json`;

/** The whole catalog: what a window speaks with, and what only the commands and the written guide do. */
import { guide } from './guide';
import { headless } from './headless';
import { inWindow } from './window';

export const en = { ...inWindow, guide, headless };

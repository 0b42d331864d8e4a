/** The whole catalog: what a window speaks with, and what only the commands and the written guide do. */
import type { en } from '../en/index';
import type { Same } from '../same';
import { guide } from './guide';
import { headless } from './headless';
import { inWindow } from './window';

export const es = { ...inWindow, guide, headless } satisfies Same<typeof en>;

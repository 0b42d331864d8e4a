/** Lessons of older major versions are carried up to the newest, one version at a time. */
import type { Migration } from '../migrations';

/** All steps there are, oldest first. Version 1 is the first, so nothing leads to it. */
export const lessonMigrations: readonly Migration[] = [];

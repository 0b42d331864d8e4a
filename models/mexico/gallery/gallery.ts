/** The starting scenarios that the app and the command line offer. */
import type { GalleryEntry } from './entry';
import { handoverEntries } from './handovers';
import { strategyEntries } from './strategies';

/** All entries in the order shown. */
export const gallery: readonly GalleryEntry[] = [...handoverEntries, ...strategyEntries];

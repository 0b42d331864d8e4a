/** What to do with a window whose page has died. */

/** Crashes longer ago than this do not count, in milliseconds. */
const MEMORY = 60_000;

/**
 * `recover`: load the page again with its draft or file. `empty`: load it again with neither, since they may be
 * what kills it. `give-up`: close the window; the draft waits for the next start.
 */
export type CrashPlan = 'recover' | 'empty' | 'give-up';

/** `crashes`: times of this window's crashes, the newest included, in milliseconds since 1970. */
export function planAfterCrash(crashes: readonly number[], now: number): CrashPlan {
  const recent = crashes.filter((time) => now - time < MEMORY).length;
  if (recent <= 2) return 'recover';
  return recent <= 4 ? 'empty' : 'give-up';
}

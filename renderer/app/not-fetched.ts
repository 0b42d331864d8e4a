/** Parts of the window are fetched when they are needed; one that cannot be had is not to be waited for in silence. */

/** What the bundler calls it when a part, or what it needs, cannot be fetched. */
const NOT_FETCHED = 'vite:preloadError';

/** Calls `tell` whenever a part could not be fetched. Who asked for the part has its error as well. Returns the end of it. */
export function onNotFetched(page: EventTarget, tell: () => void): () => void {
  page.addEventListener(NOT_FETCHED, tell);
  return () => page.removeEventListener(NOT_FETCHED, tell);
}

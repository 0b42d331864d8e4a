/** Work that nobody waits for. */

/** Milliseconds that even a busy page may hold it back. */
const LATEST = 2_000;
/** Where the browser does not tell when it is idle: milliseconds after which it nearly always is. */
const GUESS = 500;

/** Does it when the page has nothing better to do. Returns how to call it off. */
export function whenIdle(work: () => void): () => void {
  // Not in every browser, whatever the types say.
  if ('requestIdleCallback' in window) {
    const asked = window.requestIdleCallback(work, { timeout: LATEST });
    return () => window.cancelIdleCallback(asked);
  }
  const timer = setTimeout(work, GUESS);
  return () => clearTimeout(timer);
}
